import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { RefusalCatalogue } from '../kernel/refusal.ts';
import { neutralised } from './formulas.ts';
import { inWords, type JudgedRow, type Language } from './judged.ts';

const HEADERS: Record<Language, string[]> = {
  vi: ['Dòng', 'Cột', 'Giá trị đã ghi', 'Mức', 'Lý do', 'Căn cứ'],
  en: ['Row', 'Column', 'Value', 'Kind', 'Reason', 'Source'],
};
const SEVERITY: Record<Language, Record<'error' | 'warning', string>> = {
  vi: { error: 'Lỗi', warning: 'Lưu ý' },
  en: { error: 'Error', warning: 'Warning' },
};

/** A workbook of everything that is wrong with a file: row, column, what was typed, the reason and its source. */
export function errorWorkbook(
  rows: Iterable<JudgedRow>,
  refusals: RefusalCatalogue,
  language: Language = 'vi',
): Promise<Buffer> {
  const lines: Row[] = [HEADERS[language].map((value) => ({ value, type: String, fontWeight: 'bold' as const }))];
  for (const { row, problems, typed } of rows) {
    for (const problem of problems) {
      const { detail, source } = inWords(problem, refusals, language);
      const value = problem.field === undefined ? '' : (typed[problem.field] ?? '');
      const texts = [problem.column ?? '', value, SEVERITY[language][problem.severity], detail, source ?? ''];
      lines.push([
        { value: row, type: Number },
        ...texts.map((one) => ({ value: neutralised(one), type: String, wrap: true })),
      ]);
    }
  }
  const columns = [8, 26, 30, 10, 70, 24].map((width) => ({ width }));
  const sheet = language === 'vi' ? 'Lỗi' : 'Errors';
  return writeXlsxFile([{ sheet, data: lines, columns, stickyRowsCount: 1 }]).toBuffer();
}
