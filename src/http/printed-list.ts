import type { MemberDocument } from '../../read-models/life.ts';
import { namesOf, organisationRows } from '../../read-models/organisation-tree/queries.ts';
import { type ListedCase, proposalWithCases } from '../../read-models/proposal-list/queries.ts';
import { pieces, type RegisterViews } from '../../read-models/views.ts';
import type { EventOf } from '../kernel/event.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { keysToOpen, openEvent } from '../kernel/sealing.ts';
import type { ListedPerson, PrintedList } from '../papers/proposal-list.ts';
import { caseDecider } from '../register/case/case.ts';
import { CaseVoted } from '../register/case/events.ts';
import { procedures } from '../register/case/procedures.ts';
import type { Tally } from '../register/policy/votes.ts';
import type { Parts } from './parts.ts';

/** So many files are read at once. */
const AT_ONCE = 50;

/**
 * All that is printed of a list, in the order in which it stands there. Organisations are named as they were on the day of
 * submission; votes are those that lay before it.
 * @returns undefined if the list is not known yet
 */
export async function printedList(id: string, views: RegisterViews, parts: Parts): Promise<PrintedList | undefined> {
  const today = parts.today();
  const found = await proposalWithCases(views, id, today);
  if (!found) return undefined;
  const { kind, title, organisation, to, submittedOn, items } = found;
  const moment = { today, ...(submittedOn !== undefined && { asOf: submittedOn }) };
  const [own, receiver] = await organisationRows(views, [organisation.id, ...(to ? [to.id] : [])], moment);
  if (!own) return undefined;
  const people: ListedPerson[] = [];
  for (const piece of pieces(items, AT_ONCE)) people.push(...(await peopleOf(piece, submittedOn, views, parts)));
  return {
    ...{ kind, title, people },
    organisation: { name: own.name, type: own.type },
    above: own.parentName ?? undefined,
    to: receiver?.name,
    submittedOn,
    printedAt: parts.clock(),
    printedOn: today,
  };
}

async function peopleOf(
  items: readonly ListedCase[],
  submittedOn: PlainDate | undefined,
  views: RegisterViews,
  parts: Parts,
): Promise<ListedPerson[]> {
  const files = await Promise.all(items.map(({ id }) => caseOf(id, submittedOn, parts)));
  const [members, names] = await Promise.all([
    views.members.getMany<MemberDocument>(
      'members',
      items.map(({ subject }) => subject.id),
    ),
    namesOf(
      views,
      files.flatMap(({ named }) => named),
    ),
  ]);
  return items.map(({ subject, cell, outcome, decision }, index): ListedPerson => {
    const member = members.get(subject.id);
    const { named, votes } = files[index]!;
    const joined = member && member.probationaryFrom <= parts.today() ? member.probationaryFrom : undefined;
    return {
      ...{ fullName: subject.fullName, cell: cell.name, outcome, decision, votes },
      birthDate: member?.birthDate ?? null,
      sex: member?.sex,
      joinDate: joined,
      named: named.map((one) => names[one] ?? null),
    };
  });
}

/** What the case itself says: whom it names, and each organisation's last vote before the list went up. */
async function caseOf(id: string, until: PlainDate | undefined, { store, states, keys, registry }: Parts) {
  const stream = `${caseDecider.prefix}${id}`;
  const [{ state }, stored, opening] = await Promise.all([
    states.load(caseDecider, id),
    store.read(stream),
    keysToOpen(keys, [stream]),
  ]);
  const votes = new Map<string, ListedPerson['votes'][number]>();
  for (const event of stored) {
    if (event.type !== CaseVoted.type || (until !== undefined && event.effectiveOn > until)) continue;
    const { data } = registry.upcast(openEvent(CaseVoted, event, opening));
    const { organisation, meeting, tally, denominator } = data as CaseVote;
    votes.set(organisation, { meeting, denominator, inFavour: tally?.inFavour ?? null });
  }
  if (state.status === 'unknown') return { named: [], votes: [] };
  const procedure = procedures[state.kind];
  const details = procedure.details.safeParse(state.details);
  return { named: details.success ? procedure.names(details.data) : [], votes: [...votes.values()] };
}

/** The count is null once the person was erased. */
type CaseVote = Omit<EventOf<typeof CaseVoted>['data'], 'tally'> & { tally: Tally | null };
