import type { Named } from '../api/model.ts';

/** The acts on several organisations at once, by the verb of their command. */
export const REORGANISING = ['merge', 'consolidate', 'split'] as const;
export type Reorganising = (typeof REORGANISING)[number];

/** How many official and probationary members. */
export interface Totals {
  official: number;
  probationary: number;
}

/** What a decision would move, and what stands against it. */
export interface Preview {
  before: Totals;
  after: Totals;
  conserved: boolean;
  moves: {
    what: 'members' | 'organisation';
    from: Named;
    to: Named;
    organisation?: Named;
    official: number;
    probationary: number;
    others: number;
  }[];
  unassigned: { id: string; fullName: string | null }[];
  blocks: { code: string; detail: string; organisation?: Named; count?: number }[];
  refusal?: { code: string; detail: string; field?: string };
}

/** How far a decision has been carried out. */
export interface ReorganisationRow {
  id: string;
  kind: 'merge' | 'consolidation' | 'split';
  status: 'underway' | 'heldBack' | 'done';
  organisation: Named;
  sources: Named[];
  successors: Named[];
  decision?: { number: string; date: string };
  effectiveOn: string;
  members: Progress;
  organisations: Progress;
}

export interface Progress {
  planned: number;
  moved: number;
  held: number;
}

export interface ReorganisationFile extends ReorganisationRow {
  revision: number;
  may: string[];
  held: { what: string; id: string; name: string | null; code: string; detail: string }[];
}

/** What an organisation still has, which keeps it from ending. */
export interface Remains {
  members: number;
  applicants: number;
  transfers: number;
  lists: number;
  children: number;
  seal: boolean;
  ready: boolean;
}
