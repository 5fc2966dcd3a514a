import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { accountDecider } from '../access/account.ts';
import { actorOn } from '../access/authorise.ts';
import { service, type House } from '../container.ts';
import { errorWorkbook } from '../exchange/error-workbook.ts';
import { checkFile, commitFile, type ImportFile } from '../exchange/importing.ts';
import { inWords, type JudgedRow } from '../exchange/judged.ts';
import { judgingFor, type Importer } from '../exchange/judging.ts';
import { organisationDirectories } from '../exchange/organisation-directory.ts';
import { FileRefused } from '../exchange/problems.ts';
import { onDisk } from '../exchange/reading/open-table.ts';
import { refusals } from '../register/refusals.ts';
import { dayInVietnam } from '../kernel/plain-date.ts';
import { openHouse } from './house.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/** Who acts if nobody is named: whoever may open the data folder. */
const OWNER = 'command-line';
const UNPACKED_LIMIT = 2_000_000_000;
/** Problems kept for the error workbook; all are counted. */
const KEPT = 100_000;
const SHOWN = 20;

/** `so-goc import`: 0 everything taken over, 1 some rows were wrong, 2 could not run. */
export const importFile: Verb = async (args, config) => {
  const { kind, file: path, mode, 'dry-run': dryRun, errors, as } = options(args);
  const file: ImportFile = { content: onDisk(path), unpackedLimit: UNPACKED_LIMIT };
  const { house, close } = await openHouse(config);
  try {
    const today = dayInVietnam(new Date());
    const { importer, actor } = await whoActs(house, as, today);
    const parts = {
      register: house.get(service.register),
      states: house.get(service.states),
      claims: house.get(service.claims),
      keys: house.get(service.keys),
      directories: organisationDirectories(house.get(service.events), house.get(service.registry)),
      refusals,
    };
    const wrong: JudgedRow[] = [];
    const leaveOut = new Set<number>();
    const checking = progress('Kiểm tra / checking');
    let seen = 0;
    const checked = await checkFile(await judgingFor(parts, kind, importer, today), file, (judged) => {
      checking.at((seen += 1));
      if (judged.problems.length > 0 && wrong.length < KEPT) wrong.push(judged);
      if (judged.outcome !== 'would-take-over') leaveOut.add(judged.row);
    });
    checking.end();
    say(
      `${checked.rows} dòng / rows: ${checked.wouldTakeOver} sẽ tiếp nhận / to take over, ` +
        `${checked.alreadyThere} đã có / there already, ${checked.errors} lỗi / wrong, ${checked.warnings} lưu ý / warnings`,
    );
    if (errors !== undefined) await writeFile(errors, await errorWorkbook(wrong, refusals));
    else list(wrong.filter(({ outcome }) => outcome === 'error'));
    if (dryRun) return checked.errors > 0 ? 1 : 0;
    if (mode === 'all-or-nothing' && checked.errors > 0) {
      say(inWords({ code: 'import/errors-remain', values: { errors: checked.errors } }, refusals).detail);
      return 1;
    }

    const stopping = new AbortController();
    const stop = () =>
      stopping.abort(
        new CouldNotRun('Đã dừng. Chạy lại lệnh này để tiếp tục.', 'Stopped. Run the same command again to go on.'),
      );
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const committing = progress('Ghi nhận / taking over');
    const committed = await commitFile(await judgingFor(parts, kind, importer, today), file, {
      handler: house.get(service.handler),
      commanded: { actor },
      batch: checked.batch,
      leaveOut,
      onProgress: (done) => committing.at(done, checked.wouldTakeOver),
      signal: stopping.signal,
    });
    committing.end();
    say(`${committed.stored} đã tiếp nhận / taken over · lô / batch ${checked.batch}`);
    for (const { row, code } of committed.refused.slice(0, SHOWN)) {
      say(`  dòng / row ${row}: ${inWords({ code, values: {} }, refusals).detail}`);
    }
    return checked.errors + committed.refused.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { vi, en } = { vi: inWords(error, refusals).detail, en: inWords(error, refusals, 'en').detail };
    throw new CouldNotRun(vi, en);
  } finally {
    await close();
  }
};

function options(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      kind: { type: 'string' },
      file: { type: 'string' },
      mode: { type: 'string', default: 'all-or-nothing' },
      'dry-run': { type: 'boolean', default: false },
      errors: { type: 'string' },
      as: { type: 'string' },
    },
  });
  const { kind, file, mode } = values;
  if (kind !== 'members' && kind !== 'organisations') {
    throw new CouldNotRun(
      'Thiếu --kind members hoặc --kind organisations.',
      '--kind members or --kind organisations is missing.',
    );
  }
  if (mode !== 'all-or-nothing' && mode !== 'partial') {
    throw new CouldNotRun('--mode phải là all-or-nothing hoặc partial.', '--mode is all-or-nothing or partial.');
  }
  if (file === undefined || !existsSync(file)) {
    throw new CouldNotRun(`Không tìm thấy tệp ${file ?? '(--file)'}.`, `There is no file ${file ?? '(--file)'}.`);
  }
  return { ...values, kind, file, mode } as const;
}

/** The named account with its grants of today, or the owner of the machine. */
async function whoActs(
  house: House,
  username: string | undefined,
  today: string,
): Promise<{ importer: Importer; actor: string }> {
  if (username === undefined) return { importer: 'everything', actor: OWNER };
  // Who holds the name: the name itself is written nowhere.
  const claim = { kind: 'username', value: username.toLowerCase(), owner: '' };
  const account = await house.get(service.claims).heldByAnother(claim);
  const id = account?.slice(accountDecider.prefix.length);
  const state = id === undefined ? undefined : (await house.get(service.states).load(accountDecider, id)).state;
  if (!state || state.status !== 'open') {
    throw new CouldNotRun(`Không có tài khoản ${username}.`, `There is no account ${username}.`);
  }
  return { importer: { actor: actorOn(state, today) }, actor: state.id };
}

function list(wrong: readonly JudgedRow[]): void {
  for (const { row, problems } of wrong.slice(0, SHOWN)) {
    for (const problem of problems)
      say(`  dòng / row ${row}, ${problem.column ?? ''}: ${inWords(problem, refusals).detail}`);
  }
  if (wrong.length > SHOWN) say('  … --errors LỖI.xlsx để xem tất cả / to see all');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
