import { z } from 'zod';
import { event, personal, plainDate } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { countedAs } from '../member/person.ts';

/** Đảng viên từ trần. Effective on the day of death. The family keeps card and badge (06-HD/TW 7.1c, 18.4). */
export const MemberDied = event(
  'MemberDied',
  3,
  z.object({
    ...countedAs,
    status: z.enum([
      'sympathiser',
      'dropped',
      'admitted',
      'probationary',
      'official',
      'struckOff',
      'exited',
      'expelled',
      'transferredOut',
    ]),
    /** By when a member's dossier is sent up. */
    deadlines,
  }),
  (e) => [{ fact: 'status', value: 'deceased', from: e.effectiveOn }],
);

/** The dossier and the slip of who died went to the committee above (D§2.7). */
export const DeathDossierSent = event(
  'DeathDossierSent',
  1,
  z.object({
    cell: z.uuid(),
    to: z.uuid(),
    /** Number of the notice of death that went with it. */
    notice: z.string().optional(),
    late: z.boolean().optional(),
  }),
);

/** What is taken back from who leaves otherwise than by death (06-HD/TW 7.1c, 18.4). */
export const collectable = z.enum(['card', 'badges']);

/** What every way out but death says: who was counted as what, the case that led to it, what is to be collected. */
const leaving = {
  ...countedAs,
  cellResolutionOn: plainDate.optional(),
  case: z.uuid().optional(),
  /** Due to be collected by the cell; nothing where the person held nothing. */
  collect: z.array(collectable).optional(),
};

/**
 * Why a member is struck off (294-QĐ/TW 8.1, 4.2, 5.2.7–5.2.8).
 * - abandonedActivity, unpaidDues: three months in a year without reason
 * - returnedCard: gave the card back or destroyed it
 * - weakenedWill: no progress after twelve months of education
 * - poorQuality: below the quality of a member two years running
 * - politicalStandard: does not meet the political standard
 * - notRecognised: a probationary member found unfit
 * - interruptedByOwnFault, impostor: conclusions on party status
 * - substantiveAnnulment: follows the annulment of admission or recognition
 */
export const strikingGround = z.enum([
  'abandonedActivity',
  'unpaidDues',
  'returnedCard',
  'weakenedWill',
  'poorQuality',
  'politicalStandard',
  'notRecognised',
  'interruptedByOwnFault',
  'impostor',
  'substantiveAnnulment',
]);
export type StrikingGround = z.infer<typeof strikingGround>;

/** Xóa tên đảng viên: out of the Party from this day. Card and badge are collected (06-HD/TW 7.1c, 18.4). */
export const MemberStruckOff = event(
  'MemberStruckOff',
  1,
  z.object({ ...leaving, status: z.enum(['probationary', 'official']), ground: strikingGround }),
  (e) => [{ fact: 'status', value: 'struckOff', from: e.effectiveOn }],
);

/** Cho ra khỏi Đảng: at the member's own request (294-QĐ/TW 8.1; 06-HD/TW 11.2). */
export const MemberExited = event(
  'MemberExited',
  1,
  z.object({
    ...leaving,
    status: z.enum(['probationary', 'official']),
    requestedOn: plainDate,
    /** Asked out of family hardship: such a person may be readmitted (294, 3.5). */
    familyHardship: z.boolean(),
  }),
  (e) => [{ fact: 'status', value: 'exited', from: e.effectiveOn }],
);

/** Khai trừ: the heaviest form of discipline, of official members only. */
export const MemberExpelled = event(
  'MemberExpelled',
  1,
  z.object({ ...leaving, status: z.enum(['official']), violation: personal(z.string()) }),
  (e) => [{ fact: 'status', value: 'expelled', from: e.effectiveOn }],
);
