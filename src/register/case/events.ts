import { z } from 'zod';
import { event, personal, plainDate, type EventOf } from '../../kernel/event.ts';
import { decisionPaper } from '../fields.ts';
import { meetingKind, tally } from '../policy/votes.ts';

/** The procedures that go from list to decision. A folder each declares its `Procedure`. */
export const caseKind = z.enum(['sympathiser', 'admission', 'newMemberCourse', 'recognition']);
export type CaseKind = z.infer<typeof caseKind>;

/** What an organisation on the way has to do with the case. */
export const stopTask = z.enum(['propose', 'appraise', 'resolve', 'decide']);

/** One organisation on the way upward, as the tree and the powers stood on the day of submission. */
export const stop = z.object({ organisation: z.uuid(), task: stopTask });
export type Stop = z.infer<typeof stop>;

/** A person's way through one procedure begins, as a draft of the cell. */
export const CaseOpened = event(
  'CaseOpened',
  1,
  z.object({ kind: caseKind, subject: z.uuid(), cell: z.uuid(), details: z.record(z.string(), z.unknown()) }),
);

/** What the case says of its subject was completed or put right, before submission or after a return. */
export const CaseSupplemented = event('CaseSupplemented', 1, z.object({ details: z.record(z.string(), z.unknown()) }));

/** A paper of the checklist is in the file. */
export const CasePaperFiled = event(
  'CasePaperFiled',
  1,
  z.object({
    paper: z.string(),
    number: z.string().optional(),
    date: plainDate.optional(),
    documentId: z.string().optional(),
  }),
);

/** A paper was taken out again, as wrong or stale. */
export const CasePaperRemoved = event('CasePaperRemoved', 1, z.object({ paper: z.string() }));

/** A meeting voted. Recorded whether carried or not: every count is reported upward (06-HD/TW 5.1). */
export const CaseVoted = event(
  'CaseVoted',
  1,
  z.object({
    organisation: z.uuid(),
    meeting: meetingKind,
    ballot: z.enum(['secret', 'card']),
    tally,
    denominator: z.int(),
    needed: z.int(),
    carried: z.boolean(),
    /** 1 for the first vote of this organisation on the case. */
    attempt: z.int(),
  }),
);

/** The case goes up, with the way that it will take. */
export const CaseSubmitted = event(
  'CaseSubmitted',
  1,
  z.object({ proposal: z.uuid(), from: z.uuid(), to: z.uuid(), route: z.array(stop) }),
);

/** An organisation on the way gave its opinion. */
export const CaseAppraised = event(
  'CaseAppraised',
  1,
  z.object({ organisation: z.uuid(), opinion: z.enum(['proper', 'improper']), text: personal(z.string()) }),
);

/** Sent back to the one who sent it, with the reason. */
export const CaseReturned = event(
  'CaseReturned',
  1,
  z.object({ proposal: z.uuid(), from: z.uuid(), to: z.uuid(), why: personal(z.string()) }),
);

/** Decided by the organisation at the end of the way. */
export const CaseDecided = event(
  'CaseDecided',
  1,
  z.object({
    proposal: z.uuid(),
    outcome: z.enum(['approved', 'refused']),
    decision: decisionPaper.omit({ signer: true }).optional(),
    why: personal(z.string().optional()),
  }),
);

/** What the decision came to on the person's own stream: recorded there, or refused by a rule. */
export const CaseConcluded = event(
  'CaseConcluded',
  1,
  z.object({
    recorded: z.boolean(),
    refusal: z.string().optional(),
    values: z.record(z.string(), z.unknown()).optional(),
  }),
);

/** The applicant withdrew, or the cell gave the case up. */
export const CaseWithdrawn = event('CaseWithdrawn', 1, z.object({ why: personal(z.string()) }));

/** Every event of a `case-<id>` stream. */
export const caseEvents = [
  CaseOpened,
  CaseSupplemented,
  CasePaperFiled,
  CasePaperRemoved,
  CaseVoted,
  CaseSubmitted,
  CaseAppraised,
  CaseReturned,
  CaseDecided,
  CaseConcluded,
  CaseWithdrawn,
] as const;

export type CaseEvent = EventOf<(typeof caseEvents)[number]>;
