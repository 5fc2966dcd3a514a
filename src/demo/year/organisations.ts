import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import { idOf } from '../stage.ts';
import type { Line } from './line.ts';
import { longMember } from './members.ts';
import type { Subject } from './people.ts';
import { CITY_OFFICER, UPPER, UPPER_OFFICER } from './ways.ts';

type Begin = () => Line;

/** Where the cells of these scenes stand. */
const PEDAGOGY = '01.050.004';
const TECHNOLOGY = '01.050.003';

/** Cells that the story founds, dissolves, merges and hands over, by their codes. */
const FOUNDED: Record<string, string> = {
  '01.050.004.801': 'Chi bộ Dự án khảo sát học đường',
  '01.050.004.802': 'Chi bộ Ban Quản lý dự án phòng thí nghiệm',
  '01.050.004.803': 'Chi bộ Trung tâm Hợp tác cũ',
  '01.050.003.804': 'Chi bộ Trung tâm Dịch vụ kỹ thuật',
  '01.050.004.805': 'Chi bộ Phòng Đào tạo',
  '01.050.004.806': 'Chi bộ Phòng Khảo thí',
  '01.050.004.807': 'Chi bộ Phòng Kế hoạch',
  '01.050.004.808': 'Chi bộ Phòng Tài chính',
  '01.050.003.810': 'Chi bộ Viện Tiên tiến',
  '01.050.002.813': 'Chi bộ Trung tâm Ngôn ngữ',
  '01.050.003.814': 'Chi bộ Phòng Thiết bị',
  '01.050.003.815': 'Chi bộ Phòng Vật tư',
};
/** What consolidation and split bring forth. */
const SUCCESSORS = ['01.050.004.809', '01.050.003.811', '01.050.003.812'];

/** Codes whose organisations are there only by the story. */
export const STORY_UNITS: readonly string[] = [...Object.keys(FOUNDED), ...SUCCESSORS];

/** Organisations that end and begin: dissolved, disbanded, merged, consolidated, split and handed over. */
export function organisations(begin: Begin): void {
  dissolved(begin());
  windingUp(begin());
  disbanded(begin());
  merged(begin());
  consolidated(begin());
  split(begin());
  handedOver(begin());
  heldBack(begin());
}

/** Its task was done: wound up and ended in time. */
function dissolved(line: Line): void {
  const cell = '01.050.004.801';
  const day = (ago: number) => addDays(line.today, -ago);
  founds(line, cell);
  dissolves(line, cell, day(150), 'taskDone');
  acts(line, cell, 'end', day(125), () => ({ endedOn: day(125) }));
}

/** Two wind up now: one in time, with a member and a seal that are still there, and one too late. */
function windingUp(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  founds(line, '01.050.004.802');
  longMember(line, 391, '01.050.004.802');
  const since = { since: day(440), certificate: '802/GCN-MD' };
  acts(line, '01.050.004.802', 'takeOverSeal', day(440), () => since);
  dissolves(line, '01.050.004.802', day(20), 'unsuitable');
  founds(line, '01.050.004.803');
  longMember(line, 392, '01.050.004.803');
  dissolves(line, '01.050.004.803', day(75), 'taskDone');
}

/** As a discipline: proposed by the base committee, decided by the level above it. */
function disbanded(line: Line): void {
  const cell = '01.050.003.804';
  const day = (ago: number) => addDays(line.today, -ago);
  founds(line, cell);
  const organisation = line.players.idOfUnit(TECHNOLOGY);
  const proposed = { organisation, number: '33-TTr/ĐU', date: day(225), members: 15, inFavour: 13 };
  acts(line, cell, 'disband', day(210), () => ({
    ...{ violation: 'Vi phạm đặc biệt nghiêm trọng nguyên tắc tập trung dân chủ (minh họa).', proposed },
    ...{ vote: { members: 9, inFavour: 8 }, decision: line.players.decision(UPPER, day(210)), effectiveOn: day(210) },
  }));
  acts(line, cell, 'end', day(190), () => ({ endedOn: day(190) }));
}

/** One cell takes another in, with its members. */
function merged(line: Line): void {
  const [into, absorbed] = ['01.050.004.805', '01.050.004.806'] as const;
  peopled(line, into, [393, 394, 395]);
  peopled(line, absorbed, [396, 397, 398]);
  reorganises(line, 'merge', addDays(line.today, -115), () => ({
    into: idOfUnit(into),
    absorbed: [idOfUnit(absorbed)],
  }));
}

/** Two cells become one new one, with a secretary and deputy appointed until its congress. */
function consolidated(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const sources = ['01.050.004.807', '01.050.004.808'] as const;
  const people = [...peopled(line, sources[0], [401, 402, 403]), ...peopled(line, sources[1], [404, 405, 406])];
  const interimCommittee = seats(people.slice(0, 2));
  const founded = {
    ...foundedBy(line, '01.050.004.809', 'Chi bộ Phòng Kế hoạch - Tài chính', PEDAGOGY),
    interimCommittee,
  };
  reorganises(line, 'consolidate', day(95), () => ({ sources: sources.map(idOfUnit), founded }));
  const held = { number: 1, heldOn: day(30), seats: seats(people.slice(1, 3)) };
  acts(line, '01.050.004.809', 'holdCongress', day(30), () => held);
}

/** A cell of six becomes two, and ends. */
function split(line: Line): void {
  const source = '01.050.003.810';
  const people = peopled(line, source, [407, 408, 409, 410, 411, 412]).map(({ id }) => id);
  const parts = [
    {
      founded: foundedBy(line, '01.050.003.811', 'Chi bộ Viện Trí tuệ nhân tạo', TECHNOLOGY),
      members: people.slice(0, 3),
    },
    {
      founded: foundedBy(line, '01.050.003.812', 'Chi bộ Viện Công nghệ lượng tử', TECHNOLOGY),
      members: people.slice(3),
    },
  ];
  reorganises(line, 'split', addDays(line.today, -70), () => ({ source: idOfUnit(source), ends: true, parts }));
}

/** With its members, from one base organisation to another. */
function handedOver(line: Line): void {
  const cell = '01.050.002.813';
  const on = addDays(line.today, -55);
  peopled(line, cell, [413, 414, 415]);
  const to = line.players.idOfUnit(PEDAGOGY);
  acts(line, cell, 'handOver', on, () => ({
    ...{ to, decision: line.players.decision(UPPER, addDays(on, -5)), effectiveOn: on },
    minutes: { number: '07/BB-BG', date: on },
  }));
}

/** Absorbed, but its seal was not handed in: what is held back shows on the list, and the seal has to be collected. */
function heldBack(line: Line): void {
  const [into, absorbed] = ['01.050.003.814', '01.050.003.815'] as const;
  peopled(line, into, [416, 417, 418]);
  peopled(line, absorbed, [419, 420, 421]);
  const since = { since: addDays(line.today, -440), certificate: '815/GCN-MD' };
  acts(line, absorbed, 'takeOverSeal', addDays(line.today, -440), () => since);
  reorganises(line, 'merge', addDays(line.today, -25), () => ({
    into: idOfUnit(into),
    absorbed: [idOfUnit(absorbed)],
  }));
}

function idOfUnit(code: string): string {
  return idOf(`unit/${code}`);
}

/** Founds a cell before its members are entered. */
function founds(line: Line, code: string): void {
  const on = addDays(line.today, -458);
  const parent = line.players.idOfUnit(code.slice(0, PEDAGOGY.length));
  acts(line, code, 'establish', on, () => ({
    ...{ name: FOUNDED[code], type: 'subordinateCell', parent, code, officialMembers: 5, probationaryMembers: 0 },
    ...{ decision: line.players.decision(UPPER, on), effectiveOn: on },
  }));
}

function peopled(line: Line, code: string, numbers: readonly number[]): Subject[] {
  founds(line, code);
  return numbers.map((which) => longMember(line, which, code));
}

function foundedBy({ players }: Line, code: string, name: string, parent: string) {
  return { id: idOfUnit(code), name, type: 'subordinateCell', parent: players.idOfUnit(parent), code };
}

function seats(people: readonly Subject[]) {
  const positions = ['secretary', 'deputySecretary'];
  return people.map(({ id: member }, index) => ({ member, position: positions[index] }));
}

function dissolves(line: Line, code: string, on: PlainDate, ground: 'taskDone' | 'unsuitable'): void {
  const reason = 'Hoàn thành nhiệm vụ, sắp xếp lại tổ chức (minh họa).';
  acts(line, code, 'dissolve', on, () => ({
    ground,
    reason,
    decision: line.players.decision(UPPER, on),
    effectiveOn: on,
  }));
}

function acts(line: Line, code: string, verb: string, on: PlainDate, body: () => Record<string, unknown>): void {
  line.command(on, `organisations.${verb}`, idOfUnit(code), body, UPPER_OFFICER);
}

/** By the committee above all that take part. */
function reorganises(line: Line, verb: string, on: PlainDate, what: () => Record<string, unknown>): void {
  const organisation = line.players.idOfUnit(UPPER);
  const body = () => ({ organisation, effectiveOn: on, decision: line.players.decision(UPPER, on), ...what() });
  line.command(on, `reorganisations.${verb}`, idOf(`reorganisation/${verb}/${on}`), body, CITY_OFFICER);
}
