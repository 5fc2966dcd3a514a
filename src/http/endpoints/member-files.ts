import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { everyMember } from '../../../read-models/member-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import { neutralised } from '../../exchange/formulas.ts';
import { memberColumns } from '../../exchange/member-columns.ts';
import { csvText } from '../../exchange/template/template-file.ts';
import type { Parts } from '../parts.ts';
import type { Asked } from '../query-route.ts';
import type { MembersFileQuestion } from '../questions.ts';
import type { Implementations } from '../router.ts';
import { topsOf } from './scope.ts';

type Names = 'members.csv' | 'members.xlsx';

/** Member lists as files: every row of exactly the question asked, streamed. */
export function memberFileEndpoints(views: RegisterViews, parts: Parts): Pick<Implementations<Endpoints>, Names> {
  const columnsOf = ({ query: { columns } }: Asked<MembersFileQuestion>) =>
    columns ? columns.map((name) => memberColumns.find((column) => column.name === name)!) : memberColumns;

  async function* rowsOf(asked: Asked<MembersFileQuestion>) {
    const { asOf, knownAt, columns: _, under: __, ...filter } = asked.query;
    const chosen = columnsOf(asked);
    const under = await topsOf(asked.under, views);
    let count = 0;
    for await (const row of everyMember(views, { ...filter, under }, { today: parts.today(), asOf, knownAt })) {
      count += 1;
      yield chosen.map(({ text }) => text(row));
    }
    await asked.record({ count });
  }
  async function* csvOf(asked: Asked<MembersFileQuestion>) {
    yield csvText([columnsOf(asked).map(({ header }) => header)]);
    // One byte order mark is enough.
    for await (const row of rowsOf(asked)) yield csvText([row.map(neutralised)]).slice(1);
  }
  const send = async (asked: Asked<MembersFileQuestion>, type: string, extension: string, content: () => Readable) => {
    // Before anything goes out it is known who asked for what; how many rows it was, at the end.
    await asked.record({});
    asked.response.setHeader('Content-Type', type);
    asked.response.setHeader('Content-Disposition', `attachment; filename="dang-vien-${parts.today()}.${extension}"`);
    await pipeline(content(), asked.response);
  };
  return {
    'members.csv': (asked) => send(asked, 'text/csv; charset=utf-8', 'csv', () => Readable.from(csvOf(asked))),
    async 'members.xlsx'(asked) {
      const { workbookStream } = await import('../../exchange/workbook-stream.ts');
      const headers = columnsOf(asked).map(({ header }) => header);
      await send(asked, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx', () =>
        workbookStream('Đảng viên', headers, rowsOf(asked)),
      );
    },
  };
}
