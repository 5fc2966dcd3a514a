import { z } from 'zod';
import { event, personal, plainDate, type EventOf } from '../../kernel/event.ts';
import { VerificationAnswered, VerificationAsked, VerificationWaived } from '../admission/events.ts';
import { deadlines } from '../deadline.ts';
import { decisionPaper } from '../fields.ts';
import { meetingKind, tally, threshold } from '../policy/votes.ts';

/** The procedures that go from list to decision. A folder each declares its `Procedure`. */
export const caseKind = z.enum([
  'sympathiser',
  'admission',
  'newMemberCourse',
  'recognition',
  'card',
  'badge',
  'strikingOff',
  'exit',
  'expulsion',
  'exemption',
]);
export type CaseKind = z.infer<typeof caseKind>;

/** What an organisation on the way has to do with the case. */
export const stopTask = z.enum(['propose', 'appraise', 'resolve', 'decide']);
export type StopTask = z.infer<typeof stopTask>;

/** One organisation on the way upward, as tree and powers stood on the day of submission; who votes there and by how many. */
export const stop = z.object({
  organisation: z.uuid(),
  task: stopTask,
  meeting: meetingKind.optional(),
  threshold: threshold.optional(),
});
export type Stop = z.infer<typeof stop>;

/** What the procedure must know beside papers and votes: numbers of papers, schooling, who recommends. */
const details = personal(z.record(z.string(), z.unknown()));

/** The lists on which the case stood until then, from the cell's upward: each shows what became of it. */
const lists = z.array(z.uuid());

/** The decision's paper; who signed it stands, sealed, beside the event. */
const paper = decisionPaper.omit({ signer: true }).optional();

/** A person's way through one procedure begins, as a draft of the cell. */
export const CaseOpened = event(
  'CaseOpened',
  1,
  z.object({ kind: caseKind, subject: z.uuid(), cell: z.uuid(), details, deadlines }),
);

/** What the case says of its subject was completed or put right, before submission or after a return. */
export const CaseSupplemented = event('CaseSupplemented', 1, z.object({ details, deadlines }));

/** A paper of the checklist is in the file. */
export const CasePaperFiled = event(
  'CasePaperFiled',
  1,
  z.object({
    paper: z.string(),
    number: z.string().optional(),
    date: plainDate.optional(),
    documentId: z.string().optional(),
    deadlines,
  }),
);

/** A paper was taken out again, as wrong or stale. */
export const CasePaperRemoved = event('CasePaperRemoved', 1, z.object({ paper: z.string(), deadlines }));

/** A meeting voted. Recorded whether carried or not: every count is reported upward (06-HD/TW 5.1). */
export const CaseVoted = event(
  'CaseVoted',
  1,
  z.object({
    organisation: z.uuid(),
    meeting: meetingKind,
    ballot: z.enum(['secret', 'card']),
    /** Sealed: it says who was left out and why. */
    tally: personal(tally),
    denominator: z.int(),
    needed: z.int(),
    carried: z.boolean(),
    /** 1 for the first vote of this organisation on the case. */
    attempt: z.int(),
    deadlines,
  }),
);

/** The level above lets a vote that failed too often be repeated (294-QĐ/TW 9.3.4). */
export const CaseVoteOrdered = event(
  'CaseVoteOrdered',
  1,
  z.object({ organisation: z.uuid(), why: personal(z.string()) }),
);

/** The case goes up, with the way that it will take, and what the next organisation has to do. */
export const CaseSubmitted = event(
  'CaseSubmitted',
  1,
  z.object({ proposal: z.uuid(), from: z.uuid(), to: z.uuid(), task: stopTask, route: z.array(stop), lists }),
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
  z.object({ proposal: z.uuid().optional(), from: z.uuid(), to: z.uuid(), why: personal(z.string()), lists }),
);

/** The person moved before the case was sent: the papers went along, and the new cell has it as a draft (06-HD/TW 3.9a). */
export const CaseMoved = event('CaseMoved', 1, z.object({ from: z.uuid(), to: z.uuid(), lists }));

/**
 * The person moved while the case was under way, or its decision was annulled because of the move: it goes on to who
 * decides at the new place (06-HD/TW 3.9b, c).
 */
export const CaseForwarded = event(
  'CaseForwarded',
  1,
  z.object({
    from: z.uuid(),
    to: z.uuid(),
    /** The person's new cell. */
    cell: z.uuid(),
    route: z.array(stop),
    reopened: z.boolean(),
    lists,
    deadlines,
  }),
);

/** Decided by the organisation at the end of the way. */
export const CaseDecided = event(
  'CaseDecided',
  1,
  z.object({
    kind: caseKind,
    subject: z.uuid(),
    /** The person's cell. */
    cell: z.uuid(),
    proposal: z.uuid().optional(),
    outcome: z.enum(['approved', 'refused']),
    decision: paper,
    lists,
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

/** What stood in the way of the act was put right: it is to be tried again, by another paper if one is given. */
export const CaseConclusionSought = event('CaseConclusionSought', 1, z.object({ decision: paper }));

/** The applicant withdrew, or the cell gave the case up, or the level above closed it. */
export const CaseWithdrawn = event(
  'CaseWithdrawn',
  1,
  z.object({ proposal: z.uuid().optional(), why: personal(z.string()), lists }),
);

/** Every event of a `case-<id>` stream. */
export const caseEvents = [
  CaseOpened,
  CaseSupplemented,
  CasePaperFiled,
  CasePaperRemoved,
  CaseVoted,
  CaseVoteOrdered,
  CaseSubmitted,
  CaseAppraised,
  CaseReturned,
  CaseMoved,
  CaseForwarded,
  CaseDecided,
  CaseConcluded,
  CaseConclusionSought,
  CaseWithdrawn,
  VerificationAsked,
  VerificationAnswered,
  VerificationWaived,
] as const;

export type CaseEvent = EventOf<(typeof caseEvents)[number]>;
