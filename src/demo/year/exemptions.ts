import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { ready, type Matter } from './cases.ts';
import { goesUp } from './flow.ts';
import type { Line } from './line.ts';
import { drafts } from './lists.ts';
import { longMember } from './members.ts';
import { BASE, COMPUTING, OWN_CELL, PHYSICS, PRESS, SECRETARY, UPPER } from './ways.ts';

type Begin = () => Line;

/** Exemptions: decided by the cell for age and health, by the committee above for other reasons; one that was ended. */
export function exemptions(begin: Begin): void {
  forAgeAndHealth(begin());
  endsSoon(begin());
  ended(begin());
  draftOfTheCell(begin());
  for (const [which, cell, until] of [
    [286, PHYSICS, BASE],
    [287, PRESS, UPPER],
  ] as const) {
    const line = begin();
    const who = longMember(line, which, cell);
    ready(line, who, awayFor('lonePosting', addDays(line.today, 15), 8, line.today), addDays(line.today, -18));
    goesUp(line, 'exemption', [who], addDays(line.today, -15), { until });
  }
}

/** By the cell, on a medical paper, and without an end. */
function forAgeAndHealth(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  for (const [which, kind] of [
    [281, 'exempt'],
    [282, 'reduced'],
  ] as const) {
    const who = longMember(line, which, OWN_CELL, { admittedOn: addMonths(line.today, -12 * 38), badges: [30] });
    line.command(
      day(140),
      'members.exempt',
      who.id,
      () => ({
        ...{ kind, ground: 'ageOrHealth', requestedOn: day(160), cellResolutionOn: day(142), from: day(140) },
        medicalPaper: { number: `${which}/GXN`, date: day(165), facility: 'Bệnh viện đa khoa (minh họa)' },
        // A cell decides by resolution.
        decision: { ...line.players.decision(OWN_CELL, day(141)), number: `${which - 280}-NQ/CB` },
      }),
      SECRETARY,
    );
  }
}

/** Posted alone for some months, by a list that the base committee decided: it ends in some days. */
function endsSoon(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = longMember(line, 283, OWN_CELL);
  const asked = { ground: 'lonePosting', requestedOn: day(190), cellResolutionOn: day(182), from: day(165) };
  const details = { kind: 'exempt', ...asked, until: addDays(line.today, 12) };
  ready(line, who, { kind: 'exemption', details, papers: ['exemptionRequest'] }, day(182));
  goesUp(line, 'exemption', [who], day(180));
}

/** On maternity leave, and back before its end. */
function ended(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = longMember(line, 284, COMPUTING);
  const asked = { ground: 'maternity', requestedOn: day(290), cellResolutionOn: day(282), from: day(260) };
  const details = { kind: 'exempt', ...asked, until: day(80) };
  ready(line, who, { kind: 'exemption', details, papers: ['exemptionRequest'] }, day(282));
  goesUp(line, 'exemption', [who], day(280));
  line.command(day(100), 'members.endExemption', who.id, { requestedOn: day(106), endsOn: day(100) }, SECRETARY);
}

/** A draft whose request is not in the file yet. */
function draftOfTheCell(line: Line): void {
  const who = longMember(line, 285, OWN_CELL);
  const matter = awayFor('longTreatment', addDays(line.today, 20), 5, line.today);
  ready(line, who, { ...matter, papers: [] }, addDays(line.today, -9));
  drafts(line, 'exemption', { unit: OWN_CELL, actor: SECRETARY }, [who], addDays(line.today, -6));
}

function awayFor(ground: string, from: PlainDate, months: number, today: PlainDate): Matter {
  const asked = { requestedOn: addDays(today, -30), cellResolutionOn: addDays(today, -18), from };
  const details = { kind: 'exempt', ground, ...asked, until: addMonths(from, months) };
  return { kind: 'exemption', details, papers: ['exemptionRequest'] };
}
