import { fold } from '../kernel/vietnamese.ts';
import { FileRefused } from './problems.ts';
import { readVersionMark, type Column, type Template } from './template/template.ts';

/** A column of a file and the field that it is read into; without one it is left aside. */
export interface MappedColumn {
  header: string;
  field?: string;
}

/** What the person chose: a field for a header, or null to leave the column aside. */
export type ChosenColumns = Readonly<Record<string, string | null>>;

/**
 * Matches the headers of a file with the fields of a template, by header or a known other name, whatever the case, tone
 * marks and spaces; then as the person chose.
 * @throws FileRefused if the file follows another template, or the choice names what is not there
 */
export function mapColumns(template: Template, headers: readonly string[], chosen: ChosenColumns = {}): MappedColumn[] {
  checkVersion(template, headers);
  for (const [header, field] of Object.entries(chosen)) {
    if (!headers.includes(header)) throw new FileRefused('import/unknown-header');
    if (field !== null && !template.columns.some((column) => column.field === field))
      throw new FileRefused('import/unknown-field');
  }
  const taken = new Set(Object.values(chosen).filter((field) => field !== null));
  const mapped = headers.map((header): MappedColumn => {
    if (Object.hasOwn(chosen, header)) return { header, field: chosen[header] ?? undefined };
    const column = template.columns.find((candidate) => !taken.has(candidate.field) && isCalled(candidate, header));
    if (column) taken.add(column.field);
    return { header, field: column?.field };
  });
  for (const column of template.columns) {
    if (mapped.filter(({ field }) => field === column.field).length > 1) {
      throw new FileRefused('import/field-twice', { label: column.header });
    }
  }
  return mapped;
}

/** The required fields for which the file has no column. */
export function columnsMissing(template: Template, mapped: readonly MappedColumn[]): Column[] {
  return template.columns.filter(({ field, required }) => required && !mapped.some((column) => column.field === field));
}

/** @throws FileRefused if there is any. */
export function requireColumns(template: Template, mapped: readonly MappedColumn[]): void {
  const missing = columnsMissing(template, mapped);
  if (missing.length > 0) {
    throw new FileRefused('import/columns-missing', { labels: missing.map(({ header }) => header).join(', ') });
  }
}

function isCalled(column: Column, header: string): boolean {
  const typed = plain(header);
  return [column.header, column.field, ...(column.alsoCalled ?? [])].some((name) => plain(name) === typed);
}

/** Letters and digits alone; the star of a required column and a note in brackets are left out. */
function plain(header: string): string {
  return fold(header.replace(/\(.*?\)/g, '')).replace(/[^\p{L}\p{N}]+/gu, '');
}

function checkVersion(template: Template, headers: readonly string[]): void {
  for (const header of headers) {
    const mark = readVersionMark(header);
    if (!mark) continue;
    if (mark.kind !== template.kind) throw new FileRefused('import/other-template', { expected: template.sheet });
    if (mark.version !== template.version) {
      throw new FileRefused('import/template-version', { found: mark.version, current: template.version });
    }
  }
}
