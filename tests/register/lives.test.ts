import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headsAt } from '../../read-models/headcount/heads.ts';
import { movement } from '../../read-models/headcount/queries.ts';
import { everyMember } from '../../read-models/member-list/queries.ts';
import { AlreadyClaimed } from '../../src/kernel/claims.ts';
import { valueAt } from '../../src/kernel/dated-facts.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { addDays, addMonths, yearOf } from '../../src/kernel/plain-date.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import { memberDecider, type Member } from '../../src/register/member/member.ts';
import { refusals } from '../../src/register/refusals.ts';
import { opener } from '../../src/processes/following.ts';
import { aTree } from '../office/acts.ts';
import { idOf, Office } from '../office/office.ts';
import { viewsOf } from '../office/views.ts';

const PEOPLE = ['A', 'B', 'C'];
const CELLS = ['cell', 'sister', 'far cell'];
const ORGANISATIONS = ['province', 'upper', 'base', 'far', ...CELLS];
const AUTHORITY_OF: Record<string, string> = { cell: 'upper', sister: 'upper', 'far cell': 'far' };

/** So many days later something is tried with somebody: which act of those that make sense, where, by what number. */
const tries = fc.array(
  fc.record({
    person: fc.constantFrom(...PEOPLE),
    wait: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 420 }), fc.constant(1100)),
    act: fc.nat(99),
    place: fc.constantFrom(...CELLS),
    number: fc.nat(7),
    lag: fc.integer({ min: 0, max: 12 }),
  }),
  { minLength: 8, maxLength: 45 },
);
type Try = (typeof tries extends fc.Arbitrary<infer Tries> ? Tries : never) extends (infer One)[] ? One : never;

/** The acts that make sense of what somebody is, the usual ones more than once. */
const SENSIBLE: Record<Member['status'], string[]> = {
  unknown: ['registerSympathiser'],
  sympathiser: ['admit', 'admit', 'admit', 'drop', 'move', 'recordAwarenessCourse'],
  dropped: ['takeUpAgain', 'takeUpAgain', 'die'],
  admitted: ['ceremony', 'ceremony', 'ceremony', 'move', 'move', 'annulSubstantive', 'annulMoved'],
  probationary: [
    'course',
    'course',
    'recognise',
    'recognise',
    'recognise',
    'annulProcedural',
    'annulSubstantive',
    'begin',
    'end',
  ],
  official: [
    ...['annulProcedural', 'annulSubstantive', 'restateOfficial', 'strikeOfficial', 'begin', 'end', 'die'],
    ...['exempt', 'endExemption', 'interrupt', 'resume', 'suspend', 'inspect'],
  ],
  struckOff: ['seekReadmission', 'seekReadmission', 'restore', 'restore', 'die'],
  exited: ['seekReadmission', 'die'],
  expelled: ['seekReadmission', 'die'],
  transferredOut: ['die'],
  deceased: ['ceremony', 'takeUpAgain', 'recognise'],
};

/** The command that a try comes to. */
function commandOf({ act, place, number, lag }: Try, name: string, member: Member, today: string): [string, object] {
  const sensible = SENSIBLE[member.status];
  const on = addDays(today, -lag);
  const cell = CELLS.find((one) => member.status !== 'unknown' && idOf(one) === member.cell) ?? place;
  const issuedBy = ('admissionDecision' in member && member.admissionDecision?.issuer) || idOf(AUTHORITY_OF[cell]!);
  const decision = { number: `${number}-QĐ`, date: on, issuer: issuedBy };
  const above = { ...decision, issuer: idOf(AUTHORITY_OF[cell]!) };
  const joinDate = 'joinDate' in member && member.joinDate ? member.joinDate : on;
  const helper = idOf(`first of ${cell}`);
  const restated = { joinDate: addDays(joinDate, lag - 6), officialDate: addDays(addMonths(joinDate, 12), lag) };
  const reason = 'Kết nạp sai quy định';
  switch (sensible[act % sensible.length]) {
    case 'registerSympathiser':
      return [
        'members.registerSympathiser',
        {
          ...{ fullName: 'Trần Thị Mới', birthDate: '1985-06-07', sex: 'female', ethnicity: 'Kinh', cell: idOf(place) },
          // Now and then the number of somebody else.
          ...{ citizenId: `00100000000${number === 0 ? 1 : PEOPLE.indexOf(name) + 1}`, cellResolutionOn: on },
        },
      ];
    case 'drop':
      return ['members.dropSympathiser', { cellResolutionOn: on, why: 'Xin thôi' }];
    case 'takeUpAgain':
      return ['members.takeUpAgain', { cell: idOf(place), cellResolutionOn: on }];
    case 'recordAwarenessCourse':
      return ['members.recordAwarenessCourse', { certificateNumber: `${number}`, certificateOn: on }];
    case 'move':
      return ['members.moveApplicant', { to: idOf(place), movedOn: on }];
    case 'admit':
      return [
        'members.admit',
        {
          ...{ decision: { ...decision, issuer: idOf(AUTHORITY_OF[cell]!) }, cellResolutionOn: on },
          ...{ vietnameseCitizen: true, education: 'upperSecondary', youthUnionExists: false },
          awarenessCertificate: { number: '1', date: addDays(on, -30) },
          introducers: [idOf(`first of ${cell}`), idOf(`second of ${cell}`)],
        },
      ];
    case 'ceremony':
      return ['members.holdCeremony', { heldOn: on, helper }];
    case 'course':
      return ['members.recordNewMemberCourse', { certificateNumber: `${number}`, certificateOn: on }];
    case 'recognise':
      return [
        'members.recognise',
        { decision: { ...decision, issuer: idOf(AUTHORITY_OF[cell]!) }, cellResolutionOn: on },
      ];
    case 'annulMoved':
      return ['members.annulAdmission', { ground: 'applicantMoved', decision, reason }];
    case 'annulSubstantive':
      return ['members.annulAdmission', { ground: 'substantive', decision, reason }];
    case 'annulProcedural': {
      const { officialDate, ...join } = restated;
      const dates = member.status === 'official' ? { ...join, officialDate } : join;
      return ['members.annulAdmission', { ground: 'procedural', decision, reason, restated: dates }];
    }
    case 'restateOfficial':
      return [
        'members.annulRecognition',
        { ground: 'procedural', decision, reason, restated: { officialDate: restated.officialDate } },
      ];
    case 'strikeOfficial':
      return ['members.annulRecognition', { ground: 'substantive', decision, reason }];
    case 'begin':
      return ['members.beginRegularisation', { of: 'admission', by: issuedBy, foundOn: on, why: 'Sai thủ tục' }];
    case 'end':
      return ['members.endRegularisation', { endedOn: on, why: 'Không sai' }];
    case 'seekReadmission':
      return [
        'members.seekReadmission',
        { cell: idOf(place), cellResolutionOn: on, consent: { number: '1', date: addDays(on, -9) }, bar: 'none' },
      ];
    case 'restore':
      return ['members.restore', { decision: above, cell: idOf(place), managedBy: 'other', cleanSince: true }];
    case 'exempt':
      return [
        'members.exempt',
        {
          ...{
            kind: lag % 2 ? 'exempt' : 'reduced',
            ground: 'ageOrHealth',
            decision: { ...decision, issuer: idOf(cell) },
          },
          ...{ requestedOn: on, cellResolutionOn: on, from: on, until: lag > 6 ? addDays(on, 20 * lag) : undefined },
          medicalPaper: { number: '1', date: on, facility: 'Bệnh viện' },
        },
      ];
    case 'endExemption':
      return ['members.endExemption', { requestedOn: on, endsOn: on }];
    case 'interrupt':
      return ['members.recordInterruption', { since: on }];
    case 'resume': {
      const confirmedBy = [idOf(cell), idOf('base')];
      return ['members.resume', { decision: above, managedBy: 'other', ownFault: false, confirmedBy }];
    }
    case 'suspend':
      return ['members.suspend', { ground: 'violation', decision: above, from: on, until: addDays(on, 30 + lag) }];
    case 'inspect':
      return ['members.openInspection', { ground: 'inspection', by: idOf(cell), openedOn: on, text: 'Kiểm tra' }];
    default:
      return ['members.recordDeath', { diedOn: on }];
  }
}

/** Recorded by another account than the one that recorded what they rest on. */
const DECISIONS = ['members.admit', 'members.recognise'];

/** What comes of it; what a rule refuses, or another has claimed, leaves nothing behind. */
async function lived(all: readonly Try[]): Promise<Office> {
  const office = new Office();
  office.today = '2025-07-02';
  await aTree(office);
  for (const one of all) {
    office.today = addDays(office.today, one.wait);
    const member = (await office.register.member(idOf(one.person))) ?? { status: 'unknown' as const, id: '' };
    const [name, body] = commandOf(one, one.person, member, office.today);
    const before = (await office.log()).length;
    try {
      await office.does(name, idOf(one.person), body, DECISIONS.includes(name) ? 'an-authority' : undefined);
    } catch (error) {
      if (!(error instanceof AlreadyClaimed)) {
        if (!(error instanceof Refusal)) throw error;
        expect(refusals).toHaveProperty([error.code]);
        expect((await office.log()).length).toBe(before);
      }
    }
  }
  return office;
}

/** The opened events of each member's stream. */
async function streamsOf(office: Office): Promise<Map<string, StoredEvent[]>> {
  const open = opener(office.keys, office.types);
  const streams = new Map<string, StoredEvent[]>();
  for (const event of await office.log()) {
    if (!event.stream.startsWith(memberDecider.prefix)) continue;
    const id = event.stream.slice(memberDecider.prefix.length);
    streams.set(id, [...(streams.get(id) ?? []), await open(event)]);
  }
  return streams;
}

describe('lives with moves, drops, annulments, strikes and readmissions, whatever is commanded', () => {
  it('each have one home cell on every day, totals are conserved, and lists agree with the facts', async () => {
    await fc.assert(
      fc.asyncProperty(tries, fc.nat(99), async (all, part) => {
        const office = await lived(all);
        const views = await viewsOf(office);
        const streams = await streamsOf(office);
        const days = [...streams.values()].flat().map(({ effectiveOn }) => effectiveOn);
        const past = addDays(days.sort()[Math.floor((days.length * part) / 100)]!, part % 2);
        for (const day of [past < office.today ? past : office.today, office.today]) {
          const moment = { today: office.today, asOf: day };
          const rows: Record<string, string[]> = {};
          for await (const row of everyMember(views, { under: [idOf('province')] }, moment)) {
            expect(rows[row.id]).toBeUndefined();
            rows[row.id] = [row.status, row.cell];
          }
          expect(rows).toEqual(byFacts(office, streams, day));
          const direct = await Promise.all(ORGANISATIONS.map((one) => headsAt(views, idOf(one), moment)));
          expect(total(direct.flatMap((heads) => heads.direct))).toBe(Object.keys(rows).length);
          expect(total(direct[0]!.rolledUp)).toBe(Object.keys(rows).length);
          for (const [index, cell] of CELLS.entries()) {
            const here = Object.values(rows).filter((row) => row[1] === idOf(cell)).length;
            expect(total(direct[ORGANISATIONS.length - CELLS.length + index]!.direct)).toBe(here);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('the roll opens, grows, shrinks and closes without a gap, wherever it is counted', async () => {
    await fc.assert(
      fc.asyncProperty(tries, fc.integer({ min: 0, max: 4000 }), async (tried, ago) => {
        const office = await lived(tried);
        const views = await viewsOf(office);
        const from = addDays(office.today, -ago);
        const asked = { from, to: office.today };
        for (const one of ['province', ...CELLS]) {
          const { opening, increases, decreases, closing, takenOver } = await movement(
            ...([views, { under: idOf(one), ...asked }, office.today] as const),
          );
          expect(opening + all(increases) - all(decreases)).toBe(closing);
          expect(closing).toBe(roll((await headsAt(views, idOf(one), { today: office.today })).rolledUp));
          const eve = await headsAt(views, idOf(one), { today: office.today, asOf: addDays(from, -1) });
          expect(opening).toBe(roll(eve.rolledUp) + takenOver);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('reuse no number, keep dates in order, strike nobody on procedure, readmit once', async () => {
    await fc.assert(
      fc.asyncProperty(tries, async (all) => {
        const office = await lived(all);
        const used = new Map<string, string>();
        const citizens = new Map<string, string>();
        for (const [id, events] of await streamsOf(office)) {
          for (const { type, data, meta } of events) {
            const { decision, commandId } = meta;
            if (decision) {
              const number = `${decision.issuer}/${yearOf(decision.date)}/${decision.number}`;
              expect(used.get(number) ?? commandId).toBe(commandId);
              used.set(number, commandId);
            }
            const citizen = data['citizenId'] as string | undefined;
            if (citizen) expect(citizens.get(citizen) ?? id).toBe(id);
            if (citizen) citizens.set(citizen, id);
            if (type !== 'MemberStruckOff') continue;
            const cause = events.find((one) => one.meta.commandId === commandId && one.type.endsWith('Annulled'));
            expect(cause?.data['ground']).toBe('substantive');
          }
          expect(events.filter(({ type }) => type === 'ReadmissionSought').length).toBeLessThanOrEqual(1);
          inOrder(await office.register.member(id), events);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('given every event again, nothing more is stored', async () => {
    await fc.assert(
      fc.asyncProperty(tries, async (all) => {
        const office = await lived(all);
        const before = (await office.log()).length;
        await office.redeliver();
        expect((await office.log()).slice(before).map(({ type }) => type)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

/** Admission before ceremony before official date, twelve months apart, unless a decision re-stated them. */
function inOrder(member: Member | undefined, events: readonly StoredEvent[]): void {
  if (!member || (member.status !== 'probationary' && member.status !== 'official')) return;
  const restated = events.some(({ type, data }) => type.endsWith('Annulled') && data['ground'] === 'procedural');
  if (restated || member.legacy) return;
  expect(member.admissionDecision.date <= member.joinDate).toBe(true);
  if (member.status === 'official') expect(member.officialDate).toBe(addMonths(member.joinDate, 12));
}

/** Status and cell of everybody on a day, by the dated facts of the events alone. */
function byFacts({ types }: Office, streams: Map<string, StoredEvent[]>, day: string): Record<string, string[]> {
  return Object.fromEntries(
    [...streams].flatMap(([id, events]) => {
      const facts = events.flatMap((event) => types.definitionOf(event.type).facts(event));
      const [status, cell] = ['status', 'cell'].map((fact) => valueAt(facts, fact, day));
      return status === undefined ? [] : [[id, [String(status), String(cell)]]];
    }),
  );
}

function total(heads: readonly { count: number }[]): number {
  return heads.reduce((sum, { count }) => sum + count, 0);
}

function all(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function roll(heads: readonly { status: string; count: number }[]): number {
  return total(heads.filter(({ status }) => status === 'official' || status === 'probationary'));
}
