import type { CaseKind } from '../api/case-model.ts';
import type { Status } from '../api/model.ts';
import type { HelpLeaf } from '../help/leaves.ts';

/** What the screens must know of a procedure; whatever the rules ask is answered by the server. */
interface KindOf {
  /** Of whom a case can be. */
  of: Status[];
  /** Meetings vote on it on the way. */
  votes: boolean;
  /** An approval is a decision with a number: one for each person, or one for a whole list. */
  decision: 'each' | 'shared' | 'none';
  /** The case says something beside papers and votes; else it can be opened for many people at once. */
  details: boolean;
  /** The page of help of all its steps, where they share one. */
  help?: HelpLeaf;
}

const wayOut = { votes: true, decision: 'each', details: true } as const;

/** The procedures that go from list to decision. */
export const KIND: Record<CaseKind, KindOf> = {
  sympathiser: { of: ['sympathiser'], votes: false, decision: 'none', details: true },
  admission: { of: ['sympathiser'], votes: true, decision: 'each', details: true },
  newMemberCourse: { of: ['probationary'], votes: false, decision: 'none', details: false },
  recognition: { of: ['probationary'], votes: true, decision: 'each', details: false },
  strikingOff: { ...wayOut, of: ['official', 'probationary'], help: 'wayOut' },
  exit: { ...wayOut, of: ['official', 'probationary'], help: 'wayOut' },
  expulsion: { ...wayOut, of: ['official'], help: 'conduct' },
  exemption: { of: ['official', 'probationary'], votes: false, decision: 'each', details: true, help: 'exemptions' },
  card: { of: ['official', 'probationary'], votes: false, decision: 'shared', details: true },
  badge: { of: ['official', 'deceased'], votes: false, decision: 'shared', details: true },
};

/** The procedures that stand together in the menu: a screen of one leads to the others. */
const TOGETHER: CaseKind[][] = [['strikingOff', 'exit']];

/** Procedures beside which one stands, itself included; none if it stands alone. */
export function besides(kind: CaseKind): CaseKind[] {
  return TOGETHER.find((kinds) => kinds.includes(kind)) ?? [];
}
