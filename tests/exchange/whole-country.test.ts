import { checkFile, commitFile } from '../../src/exchange/importing.ts';
import type { JudgedRow } from '../../src/exchange/judged.ts';
import type { ImportKind } from '../../src/exchange/template/template.ts';
import { administrativeUnits, lacksUnits } from '../administrative-units.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { aMember, aRegister, fileOf } from './a-register.ts';

describeUnlessLacking('the whole country', lacksUnits, () => {
  test('is taken over in one go: every province, every commune with a cell, and a member in each', async () => {
    const provinces = administrativeUnits();
    const communes = provinces.flatMap((province) =>
      province.communes.map((commune) => ({ ...commune, above: province.code })),
    );
    expect([provinces.length, communes.length]).toEqual([34, 3321]);
    const since = '01/07/2025';
    const organisations = [
      ...communes.map(({ code }) => ({
        code: `${code}.1`,
        name: 'Chi bộ số 1',
        type: 'Chi bộ trực thuộc',
        parent: code,
        since,
      })),
      ...communes.map(({ code, name, above }) => ({
        ...{ code, parent: above, since, type: 'Cấp trên trực tiếp cơ sở' },
        name: `Đảng bộ ${lower(name)}`,
      })),
      ...provinces.map(({ code, name }) => ({
        code,
        name: `Đảng bộ ${lower(name)}`,
        type: 'Đảng bộ tỉnh, thành phố',
        since,
      })),
    ];
    const members = communes.map(({ code }, number) => aMember(number, { cell: `${code}.1` }));
    const register = aRegister();

    expect(await takenOver(register, 'organisations', organisations)).toBe(34 + 2 * 3321);
    expect(await takenOver(register, 'members', members)).toBe(3321);

    const stored = await register.stored('member-');
    expect(new Set(stored.map(({ data }) => data['cell'])).size).toBe(3321);
    const chain = await register.register.chain(String(stored[0]!.data['cell']), '2026-11-20');
    expect(chain).toHaveLength(3);
  }, 180_000);
});

async function takenOver(register: ReturnType<typeof aRegister>, kind: ImportKind, rows: Record<string, string>[]) {
  const file = fileOf(kind, rows);
  const judging = await register.judging(kind);
  const wrong: JudgedRow[] = [];
  const { batch } = await checkFile(judging, file, (row) => void (row.outcome === 'error' && wrong.push(row)));
  expect(wrong).toEqual([]);
  const { handler } = register;
  const committed = await commitFile(judging, file, {
    handler,
    commanded: { actor: 'test' },
    batch,
    leaveOut: new Set(),
  });
  expect(committed.refused).toEqual([]);
  return committed.stored;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
