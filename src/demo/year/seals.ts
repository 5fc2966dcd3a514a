import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import type { Line } from './line.ts';
import { BASE, CITY, OFFICES, officerOf, OWN_CELL, PHYSICS, UPPER } from './ways.ts';

type Begin = () => Line;

const LITERATURE = '01.050.002.002';
const STUDENTS = '01.050.004.001';
/** Bases whose seals were in use when the register was opened. */
const OTHERS = ['01.050.002', '01.050.003', '01.050.004'];

/** Seals: in use, lost and replaced, called in after a new name, worn out, and asked for. */
export function seals(begin: Begin): void {
  const line = begin();
  for (const unit of [CITY, UPPER, BASE, ...OTHERS, OWN_CELL, PHYSICS, LITERATURE, STUDENTS]) {
    const certificate = `${unit.slice(-3)}/GCN-MD`;
    const body = { since: '2021-03-01', certificate };
    line.command(
      addDays(line.today, -450),
      'organisations.takeOverSeal',
      line.players.idOfUnit(unit),
      body,
      officerOf(unit),
    );
  }
  lost(begin());
  renamed(begin());
  toBeReplaced(begin());
  wornOut(begin());
  first(begin());
}

/** Lost in a flood: a new one was cut and is in use. */
function lost(line: Line): void {
  const step = steps(line, '01.050.003');
  const day = (ago: number) => addDays(line.today, -ago);
  step(day(250), 'reportSealLost', { seal: 1, on: day(252), why: 'Thất lạc khi di chuyển trụ sở (minh họa).' });
  step(day(240), 'requestSeal', { ground: 'lost', on: day(240) });
  step(day(215), 'receiveSeal', { seal: 2, on: day(215), certificate: '071/GCN-MD' });
  step(day(212), 'putSealToUse', { seal: 2, on: day(212) });
}

/** A new name, and with it a new seal; the old one was collected and destroyed. */
function renamed(line: Line): void {
  const step = steps(line, LITERATURE);
  const day = (ago: number) => addDays(line.today, -ago);
  renames(line, LITERATURE, 'Chi bộ Khoa Văn học và Ngôn ngữ', day(180));
  step(day(175), 'requestSeal', { ground: 'renamed', on: day(175) });
  step(day(150), 'receiveSeal', { seal: 2, on: day(150), certificate: '088/GCN-MD' });
  step(day(149), 'collectSeal', { seal: 1, on: day(149), by: line.players.idOfUnit('01.050.002') });
  step(day(148), 'putSealToUse', { seal: 2, on: day(148) });
  step(day(130), 'destroySeal', { seal: 1, on: day(130), minutes: '05/BB-HD' });
}

/** Renamed some weeks ago: the seal still bears the former name. */
function toBeReplaced(line: Line): void {
  renames(line, STUDENTS, 'Chi bộ Sinh viên và Học viên', addDays(line.today, -35));
}

/** Worn out; a new one has been asked for. */
function wornOut(line: Line): void {
  const on = addDays(line.today, -20);
  steps(line, PHYSICS)(on, 'requestSeal', { ground: 'damaged', on });
}

/** The first seal of a cell has come, and is not in use yet. */
function first(line: Line): void {
  const step = steps(line, OFFICES);
  const day = (ago: number) => addDays(line.today, -ago);
  step(day(60), 'requestSeal', { ground: 'first', on: day(60) });
  step(day(8), 'receiveSeal', { seal: 1, on: day(8), certificate: '102/GCN-MD' });
}

function steps(line: Line, unit: string) {
  return (on: PlainDate, verb: string, body: object) =>
    line.command(on, `organisations.${verb}`, line.players.idOfUnit(unit), { ...body }, officerOf(unit));
}

function renames(line: Line, unit: string, name: string, effectiveOn: PlainDate): void {
  const body = () => ({ name, decision: line.players.decision(UPPER, addDays(effectiveOn, -4)), effectiveOn });
  line.command(effectiveOn, 'organisations.rename', line.players.idOfUnit(unit), body, officerOf(UPPER));
}
