import type { PlainDate } from '../kernel/plain-date.ts';
/** Whoever is counted in an organisation: on its roll, or before joining. */
export interface Counted {
  id: string;
  status: 'sympathiser' | 'admitted' | 'probationary' | 'official';
  /** On the line of those whose roll is cut at one place and not yet begun at another. */
  inTransit: boolean;
}

/** What an organisation still has: as long as there is any of it, it does not end (D§2.11). */
export interface Remains {
  /** Official and probationary members, those in transit included. */
  members: number;
  /** People before joining. */
  applicants: number;
  /** Open letters that leave it or are to arrive there. */
  transfers: number;
  /** Lists and cases that lie with it. */
  lists: number;
  /** Organisations directly below. */
  children: number;
}

/** How many official and probationary members. */
export interface RollTotals {
  official: number;
  probationary: number;
}

/**
 * Who and what belongs to an organisation. No stream knows it: it is asked of the read models, which are brought up to
 * the head of the log first. What is stored in between is repaired afterwards (design §3).
 */
export interface Census {
  /** Everyone counted in exactly this organisation, in the order of their ids. */
  counted(organisation: string): Promise<Counted[]>;
  /** Organisations directly below that have not ended, in the order of their ids. */
  children(organisation: string): Promise<{ id: string; name: string }[]>;
  /** The roll of it with all below, as it stands or, with a day, as it stood at the end of that day. */
  roll(organisation: string, day?: PlainDate): Promise<RollTotals>;
  remains(organisation: string): Promise<Remains>;
}
