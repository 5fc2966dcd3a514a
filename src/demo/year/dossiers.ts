import { THE_DOCUMENT_TYPES } from '../../register/dossier/types.ts';
import { addDays, addMonths, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { idOf } from '../stage.ts';
import type { Line } from './line.ts';
import { longMember } from './members.ts';
import type { Subject } from './people.ts';
import { BASE, CENTRAL_OFFICER, CITY, OFFICES, officerOf, OWN_CELL, PHYSICS, SECRETARY, UPPER } from './ways.ts';

type Begin = () => Line;

/** Days since the campaign of supplements was opened. */
const ASKED = 40;

/** Dossiers: what is in one, numbers, loans, a reconciliation, and the supplements of the year. */
export function dossiers(begin: Begin): void {
  documents(begin());
  numbers(begin());
  loans(begin());
  reconciled(begin());
  supplements(begin());
}

/** An index with a paper that was replaced and one that was withdrawn; a type of the committee's own. */
function documents(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const type = { code: '201', title: 'Bản cam kết tu dưỡng, rèn luyện hằng năm', priority: 3, askedOf: 'nobody' };
  const defined = { ...type, instrument: 'Công văn của cấp ủy (minh họa)' };
  line.command(day(300), 'documentTypes.define', THE_DOCUMENT_TYPES, defined, CENTRAL_OFFICER);
  const who = longMember(line, 371, OWN_CELL, { admittedOn: addMonths(line.today, -12 * 11) });
  const filed = (type: string, pages: number, ago: number, more: object = {}) => {
    const document = idOf(`document/${who.number}/${type}/${ago}`);
    const body = { document, type, pages, on: addDays(day(ago), -20), ...more };
    line.command(day(ago), 'members.fileDocument', who.id, body, officerOf(BASE));
    return document;
  };
  for (const [type, pages] of [
    ['1', 12],
    ['2', 2],
    ['3', 2],
    ['5', 1],
    ['6', 4],
    ['8', 3],
    ['10', 3],
    ['11', 1],
    ['13', 4],
    ['21', 1],
    ['201', 2],
  ] as const) {
    filed(type, pages, 200);
  }
  const replaces = filed('12', 14, 199);
  filed('12', 16, 90, { replaces, reason: 'Lý lịch được bổ sung, xác nhận lại (minh họa).' });
  const document = filed('14', 1, 150);
  const reason = 'Giấy chứng nhận của người khác, để nhầm hồ sơ (minh họa).';
  line.command(day(60), 'members.withdrawDocument', who.id, { document, reason }, officerOf(BASE));
}

/** The city's series, a block of the base organisation, and numbers out of it. */
function numbers(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const [city, base] = [CITY, BASE].map((unit) => line.players.idOfUnit(unit));
  line.command(day(430), 'dossierSeries.open', city!, { symbol: 'HN', next: 900_001 }, officerOf(CITY));
  const block = { symbol: 'HN', organisation: base, count: 40 };
  line.command(day(425), 'dossierSeries.giveBlock', city!, block, officerOf(CITY));
  const without = { withoutDossierNumber: true } as const;
  const members = [372, 373].map((which) => longMember(line, which, OFFICES, without).id);
  longMember(line, 374, PHYSICS, without);
  line.command(day(35), 'dossierBlocks.allot', base!, { members }, officerOf(BASE));
}

/** Lent and back; lent, and not back in time. */
function loans(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const [back, out] = [longMember(line, 375, OWN_CELL), longMember(line, 376, PHYSICS)];
  const lends = ({ id, number }: Subject, lentOn: PlainDate, until: PlainDate) => {
    const borrower = 'Cán bộ Ủy ban Kiểm tra Đảng ủy (minh họa)';
    const body = { loan: idOf(`loan/${number}`), lentOn, until, borrower, purpose: 'Thẩm tra lý lịch (minh họa)' };
    line.command(lentOn, 'members.lendDossier', id, body, officerOf(BASE));
  };
  lends(back, day(110), day(90));
  line.command(day(94), 'members.takeDossierBack', back.id, { on: day(94) }, officerOf(BASE));
  lends(out, day(40), day(10));
}

/** Three dossiers were missing: one was found, one made anew, one is still looked for. The next count is due soon. */
function reconciled(line: Line): void {
  const on = addDays(addMonths(line.today, -12), 15);
  const people = [377, 378, 379].map((which) => longMember(line, which, OFFICES, { enteredOn: addDays(on, -30) }));
  const [, found, anew] = people;
  const surplus = [{ number: '004417 HN', what: 'Hồ sơ của người đã chuyển đi (minh họa)' }];
  const counted = { on, onRegister: 120, held: 118, missing: people.map(({ id }) => id), surplus };
  line.command(on, 'organisations.reconcileDossiers', line.players.idOfUnit(BASE), counted, officerOf(BASE));
  line.command(addDays(on, 30), 'members.findDossier', found!.id, { on: addDays(on, 29) }, officerOf(BASE));
  const decidedOn = addDays(on, 120);
  const restored = () => ({ decision: line.players.decision(UPPER, decidedOn) });
  line.command(decidedOn, 'members.restoreDossier', anew!.id, restored, officerOf(UPPER));
}

/** The year's supplements: asked for, handed in, returned, confirmed, passed up; one reminder. */
function supplements(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const openedOn = day(ASKED);
  const year = yearOf(openedOn);
  const asked = { year, openedOn, dueOn: addDays(line.today, 10) };
  line.command(openedOn, 'supplementCampaigns.open', line.players.idOfUnit(UPPER), asked, officerOf(UPPER));
  const of = { ground: 'yearly', year };
  const people = [380, 381, 382, 383].map((which) => longMember(line, which, OWN_CELL));
  const [passed, confirmed, , returned] = people;
  people.forEach(({ id }, index) => {
    const residence = `Số ${12 + index}, đường Minh Họa 7`;
    const lines = [{ part: 'commendation', text: 'Chiến sĩ thi đua cơ sở (minh họa)' }];
    const body = { ...of, submittedOn: day(24), residence, lines };
    line.command(day(24), 'members.submitSupplement', id, body, SECRETARY);
  });
  for (const { id } of [passed!, confirmed!]) {
    line.command(day(18), 'members.confirmSupplement', id, { ...of, confirmedOn: day(18) }, officerOf(BASE));
  }
  line.command(day(12), 'members.passSupplementUp', passed!.id, { ...of, on: day(12) }, officerOf(BASE));
  const why = 'Chưa ghi thay đổi về nơi ở của gia đình (minh họa).';
  line.command(day(17), 'members.returnSupplement', returned!.id, { ...of, why }, officerOf(BASE));
  const late = longMember(line, 384, OWN_CELL);
  line.command(day(6), 'members.remindSupplement', late.id, { year }, officerOf(BASE));
}
