import { z } from 'zod';
import { cellVoteOn, type CaseFile } from '../case/case.ts';
import { tried, type CaseLook, type Condition, type Procedure } from '../case/procedure.ts';
import type { Official, Probationary } from '../member/member.ts';
import { inOrder, onRoll } from '../member/steps.ts';
import { policyOn } from '../policy/policy.ts';

import { AllowExit, Expel, StrikeOff } from './commands.ts';
import { expellable, grounded, nothingPending, notToBeExpelled, reviewed } from './conditions.ts';

const byDecision = { decision: true, cellResolutionOn: true, case: true } as const;
const striking = StrikeOff.omit(byDecision);
const exit = AllowExit.omit(byDecision);
const expulsion = Expel.omit(byDecision);

/** What the three ways out have in common: who votes, the reports, and that the superior decides after failed votes. */
const wayOut = {
  names: () => [],
  votes: ['propose', 'resolve', 'decide'],
  afterFailedVotes: 'superiorDecides',
  baseDecidesBy: ({ baseStrikesBy }) => baseStrikesBy,
} as const satisfies Partial<Procedure>;

const reports = [
  { paper: 'cellResolution', by: 'propose' },
  { paper: 'sectionReport', by: 'appraise' },
  { paper: 'baseResolution', by: 'resolve' },
] as const;

/** Xóa tên đảng viên, from the cell's review to the decision. Source: 294-QĐ/TW 8.1; 06-HD/TW 4.6d, 11.1. */
export const strikingOffProcedure: Procedure<z.infer<typeof striking>> = {
  ...wayOut,
  kind: 'strikingOff',
  details: striking,
  power: 'strikeOff',
  papers: [
    { paper: 'memberSelfReview', by: 'propose', neededFor: ({ selfReview }) => selfReview.is === 'given' },
    ...reports,
  ],
  conditions: (file, look) =>
    ofAMember(look, (member) => {
      const { because, selfReview } = striking.parse(file.details);
      const votedOn = cellVoteOn(file) ?? look.today;
      const charter = policyOn('charter', votedOn);
      return [
        tried('leaving/too-few-months', () => grounded(member, because, votedOn, charter)),
        tried('leaving/too-few-calls', () => reviewed(selfReview, votedOn, charter)),
        tried('leaving/expulsion-due', () => notToBeExpelled(member)),
      ];
    }),
  outcome: {
    operation: 'members.strikeOff',
    body: (file, decision) => bodyOf(striking.parse(file.details), file, decision),
  },
};

/** Cho đảng viên ra khỏi Đảng, from the request to the decision. Source: 294-QĐ/TW 8.1; 06-HD/TW 11.2. */
export const exitProcedure: Procedure<z.infer<typeof exit>> = {
  ...wayOut,
  kind: 'exit',
  details: exit,
  power: 'strikeOff',
  proposalThreshold: ({ exitThreshold }) => exitThreshold,
  papers: [{ paper: 'exitRequest', by: 'propose' }, ...reports],
  conditions: (file, look) =>
    ofAMember(look, (member) => {
      const { requestedOn } = exit.parse(file.details);
      const votedOn = cellVoteOn(file) ?? look.today;
      return [
        tried('leaving/request-after-vote', () => {
          inOrder('requestedOn', requestedOn, votedOn, 'leaving/request-after-vote');
        }),
        tried('leaving/expulsion-due', () => notToBeExpelled(member)),
        tried('leaving/violation-pending', () => nothingPending(member, look.today)),
      ];
    }),
  outcome: {
    operation: 'members.allowExit',
    body: (file, decision) => bodyOf(exit.parse(file.details), file, decision),
  },
};

/** Khai trừ đảng viên, from the cell's vote to the decision. Source: 294-QĐ/TW 9.3.4; D§2.12. */
export const expulsionProcedure: Procedure<z.infer<typeof expulsion>> = {
  ...wayOut,
  kind: 'expulsion',
  details: expulsion,
  power: 'expel',
  papers: [{ paper: 'memberSelfReview', by: 'propose', neededFor: () => false }, ...reports],
  conditions: (_file, look) =>
    ofAMember(look, (member) => [tried('leaving/probationary-not-expelled', () => expellable(member))]),
  outcome: {
    operation: 'members.expel',
    body: (file, decision) => bodyOf(expulsion.parse(file.details), file, decision),
  },
};

/** Only who is on the roll leaves it; of anybody else nothing more is asked. */
function ofAMember({ subject }: CaseLook, conditions: (member: Probationary | Official) => Condition[]): Condition[] {
  const member = tried('member/not-a-member', () => onRoll(subject));
  return member.met ? [member, ...conditions(onRoll(subject))] : [member];
}

/** The decision's command: what the case says, by which vote and of which case. */
function bodyOf(details: object, file: CaseFile, decision: object) {
  return { ...details, decision, cellResolutionOn: cellVoteOn(file), case: file.id };
}
