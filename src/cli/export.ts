import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { everyMember } from '../../read-models/member-list/queries.ts';
import { service, type House } from '../container.ts';
import { neutralised } from '../exchange/formulas.ts';
import { memberColumns } from '../exchange/member-columns.ts';
import { organisationDirectories } from '../exchange/organisation-directory.ts';
import { csvText } from '../exchange/template/template-file.ts';
import { workbookStream } from '../exchange/workbook-stream.ts';
import { dayInVietnam } from '../kernel/plain-date.ts';
import { openHouse } from './house.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

const HEADERS = memberColumns.map(({ header }) => header);
/** The read models are waited for at most this long, in milliseconds. */
const PATIENCE = 3_600_000;

/** `so-goc export`: the member list of the whole register. The file appears only when it is complete. */
export const exportMembers: Verb = async (args, config) => {
  const { values } = parseArgs({ args, options: { kind: { type: 'string' }, file: { type: 'string' } } });
  const { kind, file } = values;
  if (kind !== 'members') throw new CouldNotRun('Thiếu --kind members.', '--kind members is missing.');
  if (file === undefined || !/\.(csv|xlsx)$/.test(file)) {
    throw new CouldNotRun('--file phải là tệp .csv hoặc .xlsx.', '--file is a .csv or .xlsx file.');
  }

  const { house, close } = await openHouse(config);
  // Where several processes share the stores, one that runs beside keeps the read models.
  const projector = house.get(service.shared) ? undefined : house.get(service.projector);
  const unfinished = `${file}.${process.pid}`;
  const writing = progress('Xuất / exporting');
  let count = 0;
  try {
    await projector?.start();
    const rows = rowsOf(house, () => writing.at((count += 1)));
    const content = file.endsWith('.csv') ? Readable.from(csvOf(rows)) : workbookStream('Đảng viên', HEADERS, rows);
    await pipeline(content, createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } finally {
    writing.end();
    await rm(unfinished, { force: true });
    await projector?.stop();
    await close();
  }
  process.stdout.write(`${count} đảng viên / members → ${file}\n`);
  return 0;
};

async function* rowsOf(house: House, onRow: () => void): AsyncGenerator<string[]> {
  const events = house.get(service.events);
  const head = await events.head();
  if (head !== undefined && !(await house.get(service.standing).waitFor(head, PATIENCE))) {
    throw new CouldNotRun('Dữ liệu hiển thị chưa theo kịp sổ gốc.', 'The read models have not caught up with the log.');
  }
  const today = dayInVietnam(new Date());
  const directory = await organisationDirectories(events, house.get(service.registry)).now(today);
  for await (const row of everyMember(house.get(service.views), { under: directory.tops() }, { today })) {
    onRow();
    yield memberColumns.map(({ text }) => text(row));
  }
}

async function* csvOf(rows: AsyncIterable<string[]>): AsyncGenerator<string> {
  yield csvText([HEADERS]);
  // One byte order mark is enough.
  for await (const row of rows) yield csvText([row.map(neutralised)]).slice(1);
}
