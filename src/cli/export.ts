import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { everyMember } from '../../read-models/member-list/queries.ts';
import { service } from '../container.ts';
import { neutralised } from '../exchange/formulas.ts';
import { memberColumns } from '../exchange/member-columns.ts';
import { organisationDirectories } from '../exchange/organisation-directory.ts';
import { csvText } from '../exchange/template/template-file.ts';
import { dayInVietnam } from '../kernel/plain-date.ts';
import { openHouse } from './house.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/** `so-goc export`: the member list of the whole register as csv. The file appears only when it is complete. */
export const exportMembers: Verb = async (args, config) => {
  const { values } = parseArgs({ args, options: { kind: { type: 'string' }, file: { type: 'string' } } });
  const { kind, file } = values;
  if (kind !== 'members') throw new CouldNotRun('Thiếu --kind members.', '--kind members is missing.');
  if (file === undefined) throw new CouldNotRun('Thiếu --file.', '--file is missing.');

  const { house, close } = await openHouse(config);
  const projector = house.get(service.projector);
  const unfinished = `${file}.${process.pid}`;
  const writing = progress('Xuất / exporting');
  let count = 0;
  try {
    await projector.start();
    const events = house.get(service.events);
    const head = await events.head();
    if (head !== undefined) await projector.waitFor(head, 3_600_000);
    const today = dayInVietnam(new Date());
    const directory = await organisationDirectories(events, house.get(service.registry)).now(today);
    const out = createWriteStream(unfinished, { mode: 0o600 });
    out.write(csvText([memberColumns.map(({ header }) => header)]));
    for await (const row of everyMember(house.get(service.views), { under: directory.tops() }, { today })) {
      const line = csvText([memberColumns.map(({ text }) => neutralised(text(row)))]).slice(1);
      if (!out.write(line)) await once(out, 'drain');
      writing.at((count += 1));
    }
    out.end();
    await once(out, 'close');
    await rename(unfinished, file);
  } finally {
    writing.end();
    await rm(unfinished, { force: true });
    await projector.stop();
    await close();
  }
  process.stdout.write(`${count} đảng viên / members → ${file}\n`);
  return 0;
};
