import { z } from 'zod';
import { event, personal, plainDate, type EventOf } from '../../kernel/event.ts';

/**
 * How a badge is awarded: at a round; before it in serious illness; after death; or once more, after a loss with good
 * reason (06-HD/TW 18; D§2.10).
 */
export const awardKind = z.enum(['regular', 'early', 'posthumous', 'reissue']);
export type AwardKind = z.infer<typeof awardKind>;

/** Time that a decision leaves out of party age. */
const gap = z.object({ from: plainDate, to: plainDate });

/** What a forecast must know of the member after the event: a projection looks nothing up. */
const standing = {
  /** The day from which party age is counted, all gaps over. */
  countedFrom: plainDate,
  /** The highest milestone awarded so far; 0 if none. */
  highest: z.int(),
};

/** The provincial standing committee decided to award a badge: tặng, truy tặng, cấp lại Huy hiệu Đảng. */
export const BadgeDecided = event(
  'BadgeDecided',
  1,
  z.object({
    cell: z.uuid(),
    milestone: z.int(),
    kind: awardKind,
    /** The day of the round at which it is presented. */
    round: plainDate,
    /** The day on which party age reaches, or would have reached, the milestone. */
    reachedOn: plainDate,
    /** The milestone was due at an earlier round already: tặng muộn. */
    late: z.boolean(),
    ...standing,
    reason: personal(z.string().optional()),
    case: z.uuid().optional(),
  }),
  (e) => [{ fact: 'badge', value: e.data.milestone, from: e.effectiveOn }],
);

/** The badge got its number out of the province's series; it stands on badge and certificate. */
export const BadgeNumbered = event(
  'BadgeNumbered',
  1,
  z.object({ cell: z.uuid(), milestone: z.int(), number: z.string() }),
);

/** Presented at a ceremony, or to the family (06-HD/TW 18). */
export const BadgePresented = event(
  'BadgePresented',
  1,
  z.object({ cell: z.uuid(), milestone: z.int(), to: z.enum(['member', 'family']) }),
);

/** Who was put out of the Party handed the badges in (06-HD/TW 18.4). */
export const BadgesReturned = event(
  'BadgesReturned',
  1,
  z.object({
    cell: z.uuid(),
    milestones: z.array(z.int()),
    /** No card is to be collected besides. */
    nothingLeft: z.boolean(),
  }),
);

/** Tính lại tuổi Đảng: of who was readmitted, from the first decision to admit, less the gaps (06-HD/TW 5.3). */
export const PartyAgeRecounted = event(
  'PartyAgeRecounted',
  1,
  z.object({ cell: z.uuid(), from: plainDate, gaps: z.array(gap), ...standing }),
  (e) => [{ fact: 'partyAgeFrom', value: e.data.from, from: e.effectiveOn }],
);

/** Every event of a member's stream about badges and party age. */
export const badgeEvents = [BadgeDecided, BadgeNumbered, BadgePresented, BadgesReturned, PartyAgeRecounted] as const;

/** From here on the province's numbers of a milestone go on. Stream `badgeSeries-<organisation>`. */
export const BadgeSeriesOpened = event(
  'BadgeSeriesOpened',
  1,
  z.object({
    milestone: z.int(),
    /** The province's symbol, of 2 or 3 letters. */
    symbol: z.string(),
    /** Before the digits, on some types; and how many digits there are. */
    letter: z.string().optional(),
    digits: z.int(),
    next: z.int(),
  }),
);

/** Badges of members got the next numbers of the series, in this order. */
export const BadgeNumbersAllotted = event(
  'BadgeNumbersAllotted',
  1,
  z.object({
    milestone: z.int(),
    numbers: z.array(z.object({ member: z.uuid(), number: z.string() })),
    /** The first number that is still free. */
    next: z.int(),
  }),
);

export const badgeSeriesEvents = [BadgeSeriesOpened, BadgeNumbersAllotted] as const;
export type BadgeSeriesEvent = EventOf<(typeof badgeSeriesEvents)[number]>;
