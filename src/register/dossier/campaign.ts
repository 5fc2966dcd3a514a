import type { Decided } from '../../kernel/command-handler.ts';
import type { Decider } from '../../kernel/decider.ts';
import { yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { notInFuture } from '../member/steps.ts';
import type { CloseCampaign, OpenCampaign } from './commands.ts';
import { SupplementCampaignClosed, SupplementCampaignOpened, type SupplementCampaignEvent } from './events.ts';

/** The campaigns of an organisation, whose id it bears: one a year at most. */
export interface SupplementCampaigns {
  id: string;
  byYear: ReadonlyMap<number, Campaign>;
}

export interface Campaign {
  openedOn: PlainDate;
  dueOn: PlainDate;
  closedOn?: PlainDate;
}

/** The state of a `supplementCampaign-<organisation>` stream. */
export const supplementCampaignDecider: Decider<SupplementCampaigns, SupplementCampaignEvent> = {
  prefix: 'supplementCampaign-',
  initial: (id) => ({ id, byYear: new Map() }),
  evolve(state, event) {
    const { year } = event.data;
    const before = state.byYear.get(year);
    const on = event.effectiveOn;
    const after =
      event.type === 'SupplementCampaignOpened'
        ? { openedOn: before?.openedOn ?? on, dueOn: event.data.dueOn }
        : { ...(before ?? { openedOn: on, dueOn: on }), closedOn: on };
    return { ...state, byYear: new Map(state.byYear).set(year, after) };
  },
};

/**
 * Asks for the year's supplements, by a day; said again, the day by which they are due is put off, or a campaign that was
 * closed is opened again. Source: D§2.9, DHTN-1.2.
 */
export function openCampaign(
  { byYear }: SupplementCampaigns,
  { year, openedOn, dueOn }: OpenCampaign,
  { today }: { today: PlainDate },
): Decided {
  const before = byYear.get(year);
  if (before && before.closedOn === undefined && before.dueOn === dueOn) return { events: [] };
  notInFuture('openedOn', openedOn, today);
  if (yearOf(openedOn) !== year) throw refuse('supplement/not-of-that-year', { year });
  if (dueOn < openedOn) throw refuse('supplement/due-before-opened', { openedOn });
  if (before && dueOn < before.dueOn) throw refuse('supplement/due-only-put-off', { dueOn: before.dueOn });
  return { events: [SupplementCampaignOpened.of({ year, dueOn }, openedOn)] };
}

/** Ends the campaign. What comes later is taken all the same only if it is opened again. */
export function closeCampaign(
  { byYear }: SupplementCampaigns,
  { year }: CloseCampaign,
  { today }: { today: PlainDate },
): Decided {
  const campaign = byYear.get(year);
  if (!campaign) throw refuse('supplement/no-campaign', { year });
  if (campaign.closedOn !== undefined) return { events: [] };
  return { events: [SupplementCampaignClosed.of({ year }, today)] };
}
