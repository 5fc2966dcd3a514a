import type { EventType } from './events.ts';
import { day, lower, nameOf, paper, type Teller } from './telling.ts';

/** Sentences of hand-overs, winding-up, splits, mergers and consolidations. */
export const organisationTellers = {
  OrganisationHandedOver: (item, { t, names }) => {
    const accepted = item.data.accepted as { number: string; date: string } | undefined;
    return [
      t('reorganise.told.handedOver', {
        from: nameOf(item.data.from, names, t),
        to: nameOf(item.data.to, names, t),
        paper: paper(item, t, names),
      }),
      accepted && t('reorganise.told.accepted', { number: accepted.number, date: day(accepted.date) }),
    ];
  },
  OrganisationDissolved: (item, { t, names }) => [
    t('reorganise.told.dissolved', {
      ground: lower(t(`closing.grounds.${item.data.ground as 'taskDone'}`)),
      paper: paper(item, t, names),
      on: day(item.effectiveOn),
    }),
    until(item.data, t),
  ],
  OrganisationDisbanded: (item, { t, names }) => [
    t('reorganise.told.disbanded', { paper: paper(item, t, names), on: day(item.effectiveOn) }),
    until(item.data, t),
  ],
  OrganisationReorganised: ({ data }, { t, names }) => [
    t('reorganise.told.reorganised', {
      kind: t(`reorganise.kinds.${data.by as 'merge'}`),
      successors: all(data.successors, names, t),
    }),
  ],
  OrganisationAbsorbed: ({ data }, { t, names }) => [
    t('reorganise.told.absorbed', { name: nameOf(data.absorbed, names, t) }),
  ],
  OrganisationEnded: (item, { t }) => [
    t('reorganise.told.ended', { on: day(item.effectiveOn) }),
    item.data.lateness ? t('reorganise.told.endedLate') : undefined,
  ],
  WindingUpResumed: (_item, { t }) => [t('reorganise.told.windingUpResumed')],
  InterimCommitteeAppointed: (item, { t, names }) => [
    t('reorganise.told.interim', {
      count: (item.data.seats as unknown[]).length,
      paper: paper(item, t, names),
    }),
  ],
  CongressHeld: (item, { t }) => [
    t('reorganise.told.congress', { number: Number(item.data.number), on: day(item.effectiveOn) }),
  ],
  OrganisationsMergeDecided: (item, { t, names }) => [
    t('reorganise.told.mergeDecided', {
      sources: all(item.data.absorbed, names, t),
      into: nameOf(item.data.into, names, t),
      paper: paper(item, t, names),
    }),
  ],
  OrganisationsConsolidationDecided: (item, { t, names }) => [
    t('reorganise.told.consolidationDecided', {
      sources: all(item.data.sources, names, t),
      name: (item.data.founded as { name: string }).name,
      paper: paper(item, t, names),
    }),
  ],
  OrganisationSplitDecided: (item, { t, names }) => [
    t('reorganise.told.splitDecided', {
      source: nameOf(item.data.source, names, t),
      names: (item.data.parts as { name: string }[]).map(({ name }) => name).join(', '),
      paper: paper(item, t, names),
    }),
  ],
  OrganisationEstablishmentDecided: (item, { t, names }) => [
    t('reorganise.told.establishmentDecided', {
      count: Number(item.data.people),
      name: nameOf(item.data.established, names, t),
      sources: all(item.data.sources, names, t),
      paper: paper(item, t, names),
    }),
  ],
  ReorganisationUnitsOrdered: ({ data }, { t }) => [
    t('reorganise.told.unitsOrdered', { count: (data.moves as unknown[]).length }),
  ],
  ReorganisationMembersOrdered: ({ data }, { t, names }) => [
    t('reorganise.told.membersOrdered', {
      count: (data.members as unknown[]).length,
      from: nameOf(data.from, names, t),
      to: nameOf(data.to, names, t),
    }),
  ],
  ReorganisationEndingsOrdered: ({ data }, { t }) => [
    t('reorganise.told.endingsOrdered', { count: (data.organisations as unknown[]).length }),
  ],
  ReorganisationHeldBack: (_item, { t }) => [t('reorganise.told.heldBack')],
  ReorganisationResumed: ({ data }, { t }) => [
    t('reorganise.told.resumed', { count: (data.steps as unknown[]).length }),
  ],
  ReorganisationCarriedOut: (_item, { t }) => [t('reorganise.told.carriedOut')],
} satisfies Partial<Record<EventType, Teller>>;

type Telling = Parameters<Teller>[1];

/** By when it has to end. */
function until(data: Record<string, unknown>, t: Telling['t']): string | undefined {
  const by = (data.deadlines as { on: string }[] | undefined)?.[0]?.on;
  return by && t('reorganise.told.until', { on: day(by) });
}

function all(ids: unknown, names: Telling['names'], t: Telling['t']): string {
  return (ids as string[]).map((id) => nameOf(id, names, t)).join(', ');
}
