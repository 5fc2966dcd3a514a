import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import type { Line } from './line.ts';
import { longMember, recorded } from './members.ts';
import type { Subject } from './people.ts';
import { BASE, CITY, OFFICES, officerOf, OWN_CELL, PHYSICS, UPPER } from './ways.ts';

type Begin = () => Line;
type Form = 'reprimand' | 'warning' | 'dismissal';

/** Discipline of every form, suspensions, inspections, and complaints with their outcomes. */
export function discipline(begin: Begin): void {
  reprimandedByTheCell(begin());
  warningChanged(begin());
  reprimandUpheld(begin());
  dismissed(begin());
  onProbation(begin());
  suspensionEndsSoon(begin());
  suspensionExtended(begin());
  suspensionLifted(begin());
  inspected(begin());
  nothingFound(begin());
}

/** By the cell itself; the member complained, and the base committee has some days left to settle it. */
function reprimandedByTheCell(line: Line): void {
  const who = longMember(line, 351, OWN_CELL);
  const on = addDays(line.today, -140);
  disciplines(line, who, {
    form: 'reprimand',
    by: OWN_CELL,
    on,
    violation: 'Không chấp hành sự phân công (minh họa).',
  });
  complains(line, who, { to: BASE, receivedOn: addDays(line.today, -133), lodgedOn: addDays(line.today, -115) });
}

/** A warning by the base committee; on the complaint the committee above made it a reprimand. */
function warningChanged(line: Line): void {
  const who = longMember(line, 352, OWN_CELL);
  const on = addDays(line.today, -240);
  disciplines(line, who, { form: 'warning', by: BASE, on, violation: 'Vi phạm quy chế làm việc (minh họa).' });
  complains(line, who, { to: UPPER, receivedOn: addDays(on, 5), lodgedOn: addDays(on, 18) });
  settles(line, who, UPPER, addDays(on, 90), { outcome: 'changed', form: 'reprimand' });
}

/** A reprimand by the base committee stands after the complaint, and the member asks the next level. */
function reprimandUpheld(line: Line): void {
  const who = longMember(line, 353, PHYSICS);
  const on = addDays(line.today, -230);
  disciplines(line, who, { form: 'reprimand', by: BASE, on, violation: 'Kê khai hồ sơ không đầy đủ (minh họa).' });
  complains(line, who, { to: UPPER, receivedOn: addDays(on, 5), lodgedOn: addDays(on, 15) });
  settles(line, who, UPPER, addDays(on, 80), { outcome: 'upheld' });
  complains(line, who, { to: CITY, receivedOn: addDays(on, 84), lodgedOn: addDays(on, 100) });
}

/** Dismissed from a seat on the base committee. */
function dismissed(line: Line): void {
  const who = longMember(line, 354, OFFICES);
  const seatedOn = addDays(line.today, -430);
  const on = addDays(line.today, -170);
  const organisation = line.players.idOfUnit(BASE);
  const position = 'committeeMember';
  const takes = () => ({
    ...{ position, member: who.id, effectiveOn: seatedOn },
    decision: line.players.decision(UPPER, seatedOn),
  });
  line.command(seatedOn, 'organisations.takePosition', organisation, takes, officerOf(UPPER));
  const violation = 'Thiếu trách nhiệm trong lãnh đạo, để xảy ra sai phạm ở đơn vị phụ trách (minh họa).';
  disciplines(line, who, { form: 'dismissal', by: UPPER, on, violation, seat: { organisation, position } });
}

/** A probationary member may be reprimanded or warned. */
function onProbation(line: Line): void {
  const admittedOn = addMonths(line.today, -11);
  const who = longMember(line, 355, OFFICES, { admittedOn, probationary: true, enteredOn: addDays(admittedOn, 30) });
  const on = addDays(line.today, -75);
  disciplines(line, who, { form: 'reprimand', by: BASE, on, violation: 'Vi phạm nội quy cơ quan (minh họa).' });
}

/** Ninety days, of which a few are left. */
function suspensionEndsSoon(line: Line): void {
  suspends(line, longMember(line, 356, OWN_CELL), addDays(line.today, -82), 90, 'violation');
}

/** Extended once, by thirty days. */
function suspensionExtended(line: Line): void {
  const who = longMember(line, 357, PHYSICS);
  const from = addDays(line.today, -95);
  suspends(line, who, from, 90, 'prosecuted');
  const on = addDays(from, 85);
  const body = () => ({ decision: line.players.decision(UPPER, on), until: addDays(from, 118) });
  line.command(on, 'members.extendSuspension', who.id, body, officerOf(UPPER));
}

/** Lifted before its day. */
function suspensionLifted(line: Line): void {
  const who = longMember(line, 358, OFFICES);
  const from = addDays(line.today, -200);
  suspends(line, who, from, 80, 'violation');
  const on = addDays(from, 40);
  const body = () => ({ decision: line.players.decision(UPPER, on), liftedOn: on });
  line.command(on, 'members.liftSuspension', who.id, body, officerOf(UPPER));
}

/** Looked into by the base committee, not concluded yet. */
function inspected(line: Line): void {
  opensInspection(line, longMember(line, 359, OWN_CELL), addDays(line.today, -40), 'inspection');
}

/** Denounced and cleared. */
function nothingFound(line: Line): void {
  const who = longMember(line, 360, PHYSICS);
  const openedOn = addDays(line.today, -190);
  opensInspection(line, who, openedOn, 'denunciation');
  const concludedOn = addDays(openedOn, 50);
  line.command(
    concludedOn,
    'members.concludeInspection',
    who.id,
    async (stage) => {
      const inspection = await recorded(stage, who, 'InspectionOpened');
      return { inspection, finding: 'none', concludedOn, text: 'Nội dung tố cáo không có cơ sở (minh họa).' };
    },
    officerOf(BASE),
  );
}

function opensInspection(line: Line, { id }: Subject, openedOn: PlainDate, ground: string): void {
  const by = line.players.idOfUnit(BASE);
  const text = 'Kiểm tra việc chấp hành quy định về những điều đảng viên không được làm (minh họa).';
  line.command(openedOn, 'members.openInspection', id, { ground, by, openedOn, text }, officerOf(BASE));
}

function disciplines(
  line: Line,
  { id }: Subject,
  { form, by, on, ...more }: { form: Form; by: string; on: PlainDate; violation: string; seat?: object },
): void {
  const meeting = by === OWN_CELL ? 'cell' : by === UPPER ? 'standingCommittee' : 'committee';
  const present = by === UPPER ? 9 : 13;
  const forms = { reprimand: 0, warning: 0, dismissal: 0, expulsion: 0, none: 2, [form]: present - 2 };
  const ballot = { meeting, heldOn: addDays(on, -3), summoned: present, leftOut: [], present, invalid: 0, forms };
  const body = () => ({ form, ...more, ballot, decision: line.players.decision(by, on) });
  line.command(on, 'members.discipline', id, body, officerOf(by));
}

/** The member complains of the discipline. */
function complains(
  line: Line,
  who: Subject,
  { to, ...days }: { to: string; receivedOn: PlainDate; lodgedOn: PlainDate },
): void {
  const body = {
    ...{ ...days, addressee: line.players.idOfUnit(to), byTheMember: true },
    text: 'Đề nghị xem xét lại hình thức kỷ luật (minh họa).',
  };
  line.command(
    days.lodgedOn,
    'members.lodgeComplaint',
    who.id,
    async (stage) => ({ against: await recorded(stage, who, 'MemberDisciplined'), ...body }),
    officerOf(who.cell),
  );
}

/** The first complaint is settled. */
function settles(
  line: Line,
  who: Subject,
  by: string,
  on: PlainDate,
  outcome: { outcome: 'upheld' | 'changed' | 'lifted'; form?: Form },
): void {
  line.command(
    on,
    'members.settleComplaint',
    who.id,
    async (stage) => ({
      ...{ complaint: await recorded(stage, who, 'ComplaintLodged'), ...outcome },
      decision: line.players.decision(by, on),
    }),
    officerOf(by),
  );
}

/** By who may expel: for so many days. */
function suspends(
  line: Line,
  { id }: Subject,
  from: PlainDate,
  days: number,
  ground: 'violation' | 'prosecuted',
): void {
  const body = () => ({ ground, decision: line.players.decision(UPPER, from), from, until: addDays(from, days) });
  line.command(from, 'members.suspend', id, body, officerOf(UPPER));
}
