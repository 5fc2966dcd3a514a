import type { PlainDate } from '../kernel/plain-date.ts';
import type { Act, Players } from './acts.ts';
import { REFORM, SINCE } from './tree.ts';

/** Cells of the former wards of the district, which came under the new ward. */
const TO_THE_NEW_WARD = ['01.009.001.001', '01.009.001.002', '01.009.001.003', '01.009.002.001', '01.009.002.002'];

/** Of what kind the units are whose organisations were taken over without it, and when that was stated. */
const KINDS_STATED: PlainDate = '2024-05-21';
const UNIT_KINDS = [
  ...(['01.050', '01.050.001', '01.050.002', '01.050.003', '01.050.004'] as const).map((unit) => [unit, 'serviceUnit']),
  ...[
    ['84.005.001', 'commune'],
    ['84.090.001', 'enterprise'],
    ['84.090.002', 'agency'],
  ],
] as const;

/** How base organisations of the university were rated, year by year. */
const RATINGS = [
  [2023, '2024-05-22', 'good'],
  [2024, '2025-01-20', 'excellent'],
  [2025, '2026-01-19', 'good'],
] as const;

/**
 * What happened to the tree: the reform of 1 July 2025 (districts ended, the ward of Thanh Xuân directly under the city,
 * Trà Vinh joined with Vĩnh Long), and a few changes of name and power beside it.
 */
export function reform(players: Players): Act[] {
  const acts: Act[] = [];
  const act = (on: PlainDate, phase: number, unit: string, verb: string, body: () => Record<string, unknown>) => {
    const about = players.idOfUnit(unit);
    acts.push({
      on,
      phase,
      about,
      play: (stage) => stage.command(`organisations.${verb}`, about, body(), players.upperOfficer),
    });
  };
  const city = players.decision('01', REFORM);
  const centre = players.decision('00', REFORM);
  const consent = { number: '12-CV/BTCTW', date: '2025-06-25' };

  act('2024-05-20', 0, '01.050.003.001', 'rename', () => ({
    name: 'Chi bộ Khoa Công nghệ thông tin và Trí tuệ nhân tạo',
    decision: players.decision('01.050', '2024-05-16'),
    effectiveOn: '2024-05-20',
  }));

  for (const [unit, unitKind] of UNIT_KINDS)
    act(KINDS_STATED, 0, unit, 'stateUnitKind', () => ({ unitKind, from: SINCE }));
  for (const [year, on, rating] of RATINGS) {
    const decision = players.decision('01.050', on);
    act(on, 1, '01.050.001', 'rate', () => ({ year, rating, decision }));
    act(on, 1, '01.050.003', 'rate', () => ({ year, rating: year === 2023 ? 'completed' : rating, decision }));
  }

  act(REFORM, 0, '01.010', 'establish', () => ({
    name: 'Đảng bộ phường Thanh Xuân',
    type: 'upperBase',
    unitKind: 'commune',
    parent: players.idOfUnit('01'),
    code: '01.010',
    powers: ['admit', 'recognise', 'strikeOff', 'expel', 'concludeStatus', 'issueCard', 'establishOrganisation'],
    decision: city,
    effectiveOn: REFORM,
    officialMembers: 120,
    probationaryMembers: 6,
    consent,
  }));
  for (const cell of TO_THE_NEW_WARD) {
    act(REFORM, 1, cell, 'handOver', () => ({
      to: players.idOfUnit('01.010'),
      decision: city,
      effectiveOn: REFORM,
      consent,
    }));
  }
  for (const [unit, name] of [
    ['01.009', 'Đảng bộ quận Thanh Xuân'],
    ['01.009.001', 'Đảng bộ phường Nhân Chính'],
    ['01.009.002', 'Đảng bộ phường Thanh Xuân Trung'],
  ] as const) {
    act(REFORM, 2, unit, 'rename', () => ({ name: ended(name), decision: city, effectiveOn: REFORM }));
  }

  for (const unit of ['84.005.001', '84.090.001', '84.090.002']) {
    act(REFORM, 1, unit, 'handOver', () => ({
      to: players.idOfUnit('86'),
      decision: centre,
      effectiveOn: REFORM,
      consent,
    }));
  }
  act(REFORM, 2, '84.005.001', 'reclassify', () => ({
    type: 'upperBase',
    decision: centre,
    effectiveOn: REFORM,
    officialMembers: 70,
    probationaryMembers: 4,
    consent,
  }));
  act(REFORM, 3, '84.005.001', 'rename', () => ({
    name: 'Đảng bộ phường Hòa Thuận',
    decision: centre,
    effectiveOn: REFORM,
  }));
  for (const power of ['admit', 'recognise'] as const) {
    act(REFORM, 3, '84.005.001', 'grantPower', () => ({ power, decision: centre, effectiveOn: REFORM }));
  }
  for (const [unit, name] of [
    ['84', 'Đảng bộ tỉnh Trà Vinh'],
    ['84.005', 'Đảng bộ huyện Châu Thành'],
    ['84.090', 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh'],
  ] as const) {
    act(REFORM, 4, unit, 'rename', () => ({ name: ended(name), decision: centre, effectiveOn: REFORM }));
  }
  return acts;
}

function ended(name: string): string {
  return `${name} (kết thúc hoạt động ngày 30/6/2025)`;
}
