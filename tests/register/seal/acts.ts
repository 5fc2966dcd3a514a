import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import type { Organisation } from '../../../src/register/organisation/organisation.ts';
import { OrganisationDissolved, OrganisationRenamed } from '../../../src/register/organisation/events.ts';
import { callSealsIn, type CallingIn } from '../../../src/register/seal/calling-in.ts';
import * as commands from '../../../src/register/seal/commands.ts';
import * as rules from '../../../src/register/seal/decide.ts';
import * as seals from '../../../src/register/seal/events.ts';
import type { Act } from '../given.ts';
import { and, type History } from '../history.ts';
import { BASE_ORG, organisation, PROVINCE, TODAY, UPPER_BASE } from '../places.ts';

type Changes = Record<string, unknown>;
type Known = Partial<rules.CollectingContext>;

const KNOWN: rules.CollectingContext = { today: TODAY, takers: [UPPER_BASE, PROVINCE] };

const act =
  <Command>(
    schema: { parse(body: unknown): Command },
    decide: (organisation: Organisation, command: Command, context: rules.CollectingContext) => ReturnType<Act<never>>,
    usual: Changes,
  ) =>
  (changes: Changes = {}, known: Known = {}): Act<Organisation> => {
    const command = schema.parse({ ...usual, ...changes });
    return (state) => decide(state, command, { ...KNOWN, ...known });
  };

const on = '2026-05-04';
export const takeOver = act(commands.TakeOverSeal, rules.takeOverSeal, { since: '2010-05-19' });
export const request = act(commands.RequestSeal, rules.requestSeal, { ground: 'first', on });
export const withdraw = act(commands.WithdrawSealRequest, rules.withdrawSealRequest, {
  ...{ seal: 1, on, why: 'Đề nghị nhầm.' },
});
export const receive = act(commands.ReceiveSeal, rules.receiveSeal, { seal: 1, on });
export const putToUse = act(commands.PutSealToUse, rules.putSealToUse, { seal: 1, on });
export const lose = act(commands.ReportSealLost, rules.reportSealLost, { seal: 1, on, why: 'Bị mất trộm.' });
export const collect = act(commands.CollectSeal, rules.collectSeal, { seal: 1, on, by: UPPER_BASE });
export const destroy = act(commands.DestroySeal, rules.destroySeal, { seal: 1, on, minutes: '01-BB/ĐU' });

/** What a process asks: of an organisation that winds up, unless it says otherwise. */
export const callIn =
  (changes: Partial<CallingIn> = {}): Act<Organisation> =>
  (state) =>
    callSealsIn(state, { ground: 'windingUp', on, ...changes }, { calendar: seededCalendar });

export const NAME = 'Đảng bộ xã A';

/** A base organisation of the existing tree, without a seal so far. */
export const base = (changes: Parameters<typeof organisation>[0] = {}) =>
  organisation({ id: BASE_ORG, type: 'baseOrg', parent: UPPER_BASE, name: NAME, ...changes });

type Of = History<'organisation'>;

export const requested = (history: Of = base(), seal = 1, day = '2026-01-05') =>
  and(history, seals.SealRequested.of({ seal, ground: 'first', name: NAME }, day));
export const issued = (history: Of = requested(), seal = 1, day = '2026-02-02', name = NAME) =>
  and(history, seals.SealIssued.of({ seal, name }, day));
export const used = (history: Of = issued(), seal = 1, day = '2026-02-10') =>
  and(history, seals.SealPutToUse.of({ seal }, day));
export const lost = (history: Of = used(), seal = 1, day = '2026-03-02') =>
  and(history, seals.SealLost.of({ seal }, day));
export const calledIn = (history: Of = used(), by?: string, seal = 1, day = '2026-03-02') => {
  const deadlines = by === undefined ? undefined : [{ kind: 'sealCollection' as const, on: by }];
  const ground = by === undefined ? ('renamed' as const) : ('windingUp' as const);
  return and(history, seals.SealCalledIn.of({ seal, ground, deadlines }, day));
};
export const collected = (history: Of = calledIn(), seal = 1, day = '2026-03-09') =>
  and(history, seals.SealCollected.of({ seal, by: UPPER_BASE, late: false }, day));

export const renamed = (history: Of, name = 'Đảng bộ phường A', day = '2026-03-01') =>
  and(history, OrganisationRenamed.of({ name }, day));
export const dissolved = (history: Of, day = '2026-04-01') =>
  and(history, OrganisationDissolved.of({ ground: 'taskDone', parent: UPPER_BASE, lettersBy: BASE_ORG }, day));
