import writeXlsxFile from 'write-excel-file/node';
import { checkFile, commitFile } from '../exchange/importing.ts';
import type { JudgedRow } from '../exchange/judged.ts';
import { judgingFor, type ImportParts } from '../exchange/judging.ts';
import { inWords } from '../exchange/judged.ts';
import { organisationDirectories } from '../exchange/organisation-directory.ts';
import { inMemory } from '../exchange/reading/open-table.ts';
import type { ImportKind } from '../exchange/template/template.ts';
import { versionMark } from '../exchange/template/template.ts';
import { templates } from '../exchange/template/templates.ts';
import { refusals } from '../register/refusals.ts';
import type { Stage } from './stage.ts';

/**
 * Fills in the template as a workbook and takes it over, as a committee would: all or nothing.
 * @returns the ids of the rows, in their order
 */
export async function takeOver(
  stage: Stage,
  kind: ImportKind,
  rows: readonly Record<string, string>[],
  actor: string,
): Promise<string[]> {
  const template = templates[kind];
  const { columns } = template;
  const sheet = [
    [...columns.map(({ header }) => header), versionMark(template)],
    ...rows.map((row) => columns.map(({ field }) => row[field] ?? '')),
  ].map((cells) => cells.map((value) => ({ value, type: String })));
  const content = await writeXlsxFile([{ sheet: template.sheet, data: sheet }]).toBuffer();
  const file = { content: inMemory(content), unpackedLimit: 500_000_000 };

  const { store, keys, registry } = stage.parts;
  const { register, states, claims, handler } = stage;
  const directories = organisationDirectories(store, registry);
  const parts: ImportParts = { register, states, claims, keys, directories, refusals };
  const judging = await judgingFor(parts, kind, 'everything', stage.today);
  const judged: JudgedRow[] = [];
  const { batch } = await checkFile(judging, file, (row) => void judged.push(row));
  const wrong = judged.find(({ outcome }) => outcome === 'error');
  if (wrong)
    throw new Error(`row ${wrong.row}: ${wrong.problems.map((one) => inWords(one, refusals).detail).join(' ')}`);
  await commitFile(judging, file, { handler, commanded: { actor }, batch, leaveOut: new Set() });
  return judged.sort((a, b) => a.row - b.row).map(({ id }) => id!);
}
