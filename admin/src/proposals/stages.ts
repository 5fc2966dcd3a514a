import { CASE_KINDS, type CaseKind, type CaseStatus } from '../api/case-model.ts';
import type { CaseColumnId } from '../cases/columns.tsx';

/** The three steps that every procedure has a screen for. */
export const STAGES = ['draft', 'sent', 'approved'] as const;
export type Stage = (typeof STAGES)[number];

/** What the screen of a step shows: cases of which status, and which columns; `card` are those of a narrow screen. */
export interface StageOf {
  statuses: CaseStatus[];
  columns: CaseColumnId[];
  card: CaseColumnId[];
  sort: string;
  /** Shows at first what lies with the organisation itself, not what is below it. */
  here: boolean;
}

export const STAGE: Record<Stage, StageOf> = {
  draft: {
    statuses: ['draft', 'returned', 'submitted'],
    columns: ['cell', 'at', 'status', 'progress', 'readiness', 'dueOn'],
    card: ['status', 'readiness'],
    sort: '-openedOn',
    here: true,
  },
  sent: {
    statuses: ['submitted'],
    columns: ['cell', 'at', 'submittedOn', 'dueOn'],
    card: ['at', 'dueOn'],
    sort: 'dueOn',
    here: false,
  },
  approved: {
    statuses: ['approved'],
    columns: ['cell', 'status', 'decision', 'concluded'],
    card: ['decision', 'concluded'],
    sort: '-openedOn',
    here: false,
  },
};

/** The screen that an address names; undefined if it names none. */
export function screenOf(kind: string | undefined, stage: string | undefined): [CaseKind, Stage] | undefined {
  const ofKind = CASE_KINDS.find((one) => one === kind);
  const ofStage = STAGES.find((one) => one === stage);
  return ofKind && ofStage && [ofKind, ofStage];
}
