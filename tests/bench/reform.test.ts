import { expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { house, settings } from '../../bench/http/house.ts';
import { countryOf } from '../../bench/reform/country.ts';
import { ABSORBED, bareName } from '../../bench/reform/former-provinces.ts';
import { playReform } from '../../bench/reform/play.ts';
import { administrativeUnits, lacksUnits } from '../administrative-units.ts';

/** Three that became one, two that became one, and one that went on as it was. */
const SAMPLE = ['Tỉnh Ninh Bình', 'Tỉnh Gia Lai', 'Thành phố Huế'];
const [COMMUNES, FORMER, MEMBERS] = [6, 2, 2];

const invented = SAMPLE.map((name) => ({
  name,
  communes: Array.from({ length: COMMUNES }, (_, one) => ({ name: `Xã Thử ${one + 1}` })),
}));
const provinces = lacksUnits ? invented : administrativeUnits();

it('[DHTN-2.1] the reform of 2025-07-01 is played by commands, and totals are what they were', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-reform-'));
  try {
    const some = provinces
      .filter(({ name }) => SAMPLE.includes(name))
      .map(({ name, communes }) => ({ name, communes: communes.slice(0, COMMUNES) }));
    expect(some).toHaveLength(SAMPLE.length);
    const country = countryOf(some, { districts: 1, former: FORMER, members: MEMBERS });
    const played = await playReform(await house(settings(folder)), country, () => undefined);

    const [communes, districts] = [SAMPLE.length * COMMUNES, 3 + 2 + 1];
    const members = (communes * FORMER + districts) * MEMBERS;
    expect(played.members).toEqual({ before: members, after: members });
    expect(played.organisations.before - played.organisations.after).toBe(3 + communes * (FORMER - 1) + districts);
    expect(played.parts.map(({ name, decisions }) => [name, decisions])).toEqual([
      ['provinces merge', 2],
      ['communes merge', communes],
      ['agencies are handed over', districts],
      ['districts end', districts],
    ]);
    for (const { events } of played.parts) expect(events).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

it('sixty-three provinces were thirty-four afterwards', () => {
  const absorbed = Object.values(ABSORBED).flat();
  expect(new Set(absorbed).size).toBe(63 - 34);
  if (lacksUnits) return;
  const names = administrativeUnits().map(({ name }) => bareName(name));
  expect(names).toHaveLength(34);
  for (const name of Object.keys(ABSORBED)) expect(names).toContain(name);
  for (const name of absorbed) expect(names).not.toContain(name);
});
