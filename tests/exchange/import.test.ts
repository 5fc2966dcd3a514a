import writeXlsxFile from 'write-excel-file/node';
import { checkFile, commitFile, type ImportFile } from '../../src/exchange/importing.ts';
import type { JudgedRow } from '../../src/exchange/judged.ts';
import type { CommandHandler } from '../../src/kernel/command-handler.ts';
import { inMemory } from '../../src/exchange/reading/open-table.ts';
import { templateCsv, templateXlsx } from '../../src/exchange/template/template-file.ts';
import type { ImportKind } from '../../src/exchange/template/template.ts';
import { templates } from '../../src/exchange/template/templates.ts';
import { TREE, aMember, aRegister, fileOf, type TestRegister } from './a-register.ts';

async function check(register: TestRegister, kind: ImportKind, file: ImportFile) {
  const rows: JudgedRow[] = [];
  const checked = await checkFile(await register.judging(kind), file, (row) => void rows.push(row));
  return { ...checked, judged: rows.sort((a, b) => a.row - b.row) };
}

async function take(register: TestRegister, kind: ImportKind, file: ImportFile, signal?: AbortSignal) {
  const { judged, batch } = await check(register, kind, file);
  const leaveOut = new Set(judged.filter(({ outcome }) => outcome !== 'would-take-over').map(({ row }) => row));
  const { handler } = register;
  return commitFile(await register.judging(kind), file, {
    handler,
    commanded: { actor: 'test' },
    batch,
    leaveOut,
    signal,
  });
}

async function withTree() {
  const register = aRegister();
  await take(register, 'organisations', fileOf('organisations', TREE));
  return register;
}

const codes = (row: JudgedRow | undefined) => row?.problems.map(({ field, code }) => `${field}: ${code}`);

describe('organisations', () => {
  test('are taken over in the order of the tree, whatever the order of the rows', async () => {
    const register = aRegister();

    const { stored, refused } = await take(register, 'organisations', fileOf('organisations', [...TREE].reverse()));

    expect({ stored, refused }).toEqual({ stored: 4, refused: [] });
    const names = (await register.stored('organisation-')).map(({ data }) => data['name']);
    expect(names.indexOf('Đảng bộ tỉnh Minh Họa')).toBeLessThan(names.indexOf('Đảng bộ phường Thử'));
    expect(names.indexOf('Đảng bộ phường Thử')).toBeLessThan(names.indexOf('Chi bộ số 2'));
  });

  test('that are there already are not taken over again, with or without a code', async () => {
    const register = await withTree();
    const { judged } = await check(register, 'organisations', fileOf('organisations', TREE));
    expect(judged.map(({ outcome }) => outcome)).toEqual(TREE.map(() => 'already-there'));
  });

  test('of the armed forces, unknown superiors, circles and doubled codes are told at the row', async () => {
    const { judged } = await check(
      await withTree(),
      'organisations',
      fileOf('organisations', [
        { ...TREE[1]!, name: 'Đảng bộ Quân sự', code: '99.900', armedForces: 'Có' },
        { ...TREE[2]!, name: 'Chi bộ số 3', code: '99.001.003', parent: '77' },
        { ...TREE[2]!, name: 'Chi bộ số 4', code: '99.001.004', parent: '99.001.005' },
        { ...TREE[2]!, name: 'Chi bộ số 5', code: '99.001.005', parent: '99.001.004' },
        { ...TREE[2]!, name: 'Chi bộ số 6', code: '99.001.006' },
        { ...TREE[2]!, name: 'Chi bộ số 7', code: '99.001.006' },
        { ...TREE[2]!, name: 'Chi bộ số 8', code: '99.001.001' },
        { ...TREE[2]!, name: 'Tổ thuộc dòng lỗi', code: '99.001.009', parent: '99.001.003' },
      ]),
    );
    expect(judged.map(codes)).toEqual([
      ['armedForces: import/armed-forces'],
      ['parent: import/unknown-organisation'],
      ['parent: import/below-itself'],
      ['parent: import/below-itself'],
      [],
      ['code: import/twice-in-file'],
      ['name: import/other-name'],
      ['parent: import/parent-refused'],
    ]);
  });
});

describe('members', () => {
  test('are taken over by commands of one batch, and a dry run stores nothing', async () => {
    const register = await withTree();
    const file = fileOf('members', [aMember(1), aMember(2, { cell: 'Đảng bộ phường Thử > Chi bộ số 2' })]);

    const { judged, wouldTakeOver } = await check(register, 'members', file);
    expect({ wouldTakeOver, outcomes: judged.map(({ outcome }) => outcome) }).toEqual({
      wouldTakeOver: 2,
      outcomes: ['would-take-over', 'would-take-over'],
    });
    expect(await register.stored('member-')).toEqual([]);
    expect(await register.stored('claim-citizenId')).toEqual([]);

    expect(await take(register, 'members', file)).toMatchObject({ stored: 2, refused: [] });
    const events = await register.stored('member-');
    expect(events.map(({ type }) => type)).toEqual(['MemberTakenOver', 'MemberTakenOver']);
    expect(new Set(events.map(({ meta }) => meta.batch)).size).toBe(1);
    expect(events.map(({ stream }) => stream).join()).not.toContain('999080');
  });

  test('each wrong value is told at its column, with the value', async () => {
    const { judged } = await check(
      await withTree(),
      'members',
      fileOf('members', [
        aMember(1, { birthDate: '13/25/1980' }),
        aMember(2, { joinDate: '31/02/2005' }),
        aMember(3, { birthDate: '1980' }),
        aMember(4, { fullName: '=HYPERLINK("http://a")' }),
        aMember(5, { occupation: '@SUM(A1)', residence: '-2+3' }),
        aMember(6, { cell: '99.777' }),
        aMember(7, { cell: '99.001' }),
        aMember(8, { citizenId: '12345' }),
        aMember(9, { status: 'Đã nghỉ' }),
        aMember(10, { birthDate: '', ethnicity: '' }),
        aMember(11, { officialDate: '' }),
        aMember(12, { dossierNumber: '123 HN' }),
        aMember(13, { badges: 'ba mươi' }),
        aMember(14, { citizenId: '9.9908E+11' }),
      ]),
    );
    expect(judged.map(codes)).toEqual([
      ['birthDate: import/no-such-day'],
      ['joinDate: import/no-such-day'],
      ['birthDate: import/year-only'],
      ['fullName: import/formula'],
      ['residence: import/formula', 'occupation: import/formula'],
      ['cell: import/unknown-organisation'],
      ['cell: cell/not-a-cell'],
      ['citizenId: import/not-a-citizen-id'],
      ['status: import/not-a-choice'],
      ['birthDate: import/missing', 'ethnicity: import/missing'],
      ['officialDate: takeover/official-date-missing'],
      ['dossierNumber: import/not-a-dossier-number'],
      ['badges: import/not-a-badge'],
      ['citizenId: import/lost-digits'],
    ]);
    expect(judged[0]!.problems[0]!.values).toEqual({ value: '13/25/1980' });
    expect(judged.every(({ outcome }) => outcome === 'error')).toBe(true);
  });

  test('dates are read as day, month, year, in every usual form', async () => {
    const register = await withTree();
    const dates = ['19/05/1980', '19/5/1980', '19-05-1980', '19.05.1980', '1980-05-19', '29360'];
    await take(
      register,
      'members',
      fileOf(
        'members',
        dates.map((birthDate, index) => aMember(index, { birthDate })),
      ),
    );
    const births = await Promise.all(
      (await register.stored('member-')).map(async ({ stream }) => (await register.register.member(stream.slice(7)))!),
    );
    expect(births.map((member) => 'birthDate' in member && member.birthDate)).toEqual(dates.map(() => '1980-05-19'));
  });

  test('numbers that stand twice in the file, or belong to another in the register', async () => {
    const register = await withTree();
    await take(
      register,
      'members',
      fileOf('members', [aMember(1, { cardNumber: '12345678', dossierNumber: '000001 MH' })]),
    );
    const { judged } = await check(
      register,
      'members',
      fileOf('members', [
        aMember(2),
        aMember(2, { fullName: 'Trần Thị Khác' }),
        aMember(3, { cardNumber: '12345678' }),
        aMember(4, { dossierNumber: '000001 MH' }),
        aMember(1, { fullName: 'Vẫn Người Ấy' }),
      ]),
    );
    expect(judged.map(codes)).toEqual([
      [],
      ['citizenId: import/twice-in-file'],
      ['cardNumber: import/in-the-register'],
      ['dossierNumber: import/in-the-register'],
      [],
    ]);
    expect(judged.at(-1)!.outcome).toBe('already-there');
  });

  test('decomposed text (NFD) is composed, also in headers and references', async () => {
    const register = await withTree();
    const { content } = fileOf('members', [aMember(1, { cell: 'Đảng bộ phường Thử > Chi bộ số 2' })]);
    const decomposed = Buffer.concat(await content.stream().toArray())
      .toString()
      .normalize('NFD');
    const file = { content: inMemory(Buffer.from(decomposed)), unpackedLimit: 1e8 };
    expect(await take(register, 'members', file)).toMatchObject({ stored: 1 });
  });

  test('a person without a citizen id is taken over with a warning, once', async () => {
    const register = await withTree();
    const file = fileOf('members', [aMember(1, { citizenId: '' })]);
    const { judged } = await check(register, 'members', file);
    expect(judged[0]).toMatchObject({
      outcome: 'would-take-over',
      problems: [{ code: 'import/no-citizen-id', severity: 'warning' }],
    });
    await take(register, 'members', file);
    const other = fileOf('members', [aMember(1, { citizenId: '' }), aMember(2)]);
    expect(await take(register, 'members', other)).toMatchObject({ stored: 1 });
    expect(await register.stored('member-')).toHaveLength(2);
  });
});

describe('a commit that is broken off', () => {
  test('goes on where it was: the same events, none twice', async () => {
    const rows = Array.from({ length: 200 }, (_, number) => aMember(number));
    const file = fileOf('members', rows);
    const register = await withTree();
    const stop = new AbortController();
    let handled = 0;
    const handle: CommandHandler['handle'] = async (...command) => {
      const answer = await register.handler.handle(...command);
      handled += 1;
      if (handled === 50) stop.abort(new Error('broken off'));
      return answer;
    };
    const breaking = { ...register, handler: { handle } };

    await expect(take(breaking, 'members', file, stop.signal)).rejects.toThrow('broken off');
    const before = (await register.stored('member-')).length;
    expect(before).toBeGreaterThanOrEqual(50);
    expect(before).toBeLessThan(200);

    await take(register, 'members', file);
    const events = await register.stored('member-');
    expect(events).toHaveLength(200);
    expect(new Set(events.map(({ stream }) => stream)).size).toBe(200);
    expect(new Set(events.map(({ meta }) => meta.batch)).size).toBe(1);
    expect(events.map(({ data }) => data['cell']).every(Boolean)).toBe(true);
  });

  test('and is safe to run again after its end', async () => {
    const register = await withTree();
    const file = fileOf('members', [aMember(1), aMember(2)]);
    await take(register, 'members', file);
    expect(await take(register, 'members', file)).toEqual({ stored: 0, alreadyThere: 0, refused: [] });
    expect(await register.stored('member-')).toHaveLength(2);
  });
});

describe('the template', () => {
  test.each(['members', 'organisations'] as const)(
    'of %s reads its own examples back as examples only',
    async (kind) => {
      const register = await withTree();
      const csv = { content: inMemory(Buffer.from(templateCsv(templates[kind]))), unpackedLimit: 1e8 };
      await expect(check(register, kind, csv)).rejects.toMatchObject({ code: 'import/no-rows' });
    },
  );

  test('of members, filled in as a workbook, is taken over', async () => {
    const register = await withTree();
    const template = await templateXlsx(templates.members);
    expect(template.subarray(0, 2).toString()).toBe('PK');
    const { columns, examples } = templates.members;
    const filled = examples.map((example, index) => ({
      ...example,
      fullName: `Người Thứ ${index}`,
      cell: '99.001.001',
    })) as Record<string, string>[];
    const sheet = [
      columns.map(({ header }) => ({ value: header })),
      ...filled.map((row) => columns.map(({ field }) => ({ value: row[field] ?? '' }))),
      columns.map(({ field }) =>
        field === 'birthDate'
          ? { value: new Date(Date.UTC(1975, 3, 30)), type: Date, format: 'dd/mm/yyyy' }
          : { value: aMember(7)[field] ?? '' },
      ),
    ];
    const content = await writeXlsxFile([{ sheet: 'Đảng viên', data: sheet }]).toBuffer();
    const { judged } = await check(register, 'members', { content: inMemory(content), unpackedLimit: 1e8 });
    expect(judged.map(codes)).toEqual([[], ['citizenId: import/no-citizen-id'], []]);
  });
});
