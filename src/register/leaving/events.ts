import { z } from 'zod';
import { event } from '../../kernel/event.ts';
import { countedAs } from '../member/person.ts';

/** Đảng viên từ trần. Effective on the day of death. The family keeps card and badge (06-HD/TW 7.1c, 18.4). */
export const MemberDied = event(
  'MemberDied',
  2,
  z.object({
    ...countedAs,
    status: z.enum(['sympathiser', 'dropped', 'admitted', 'probationary', 'official', 'struckOff']),
  }),
  (e) => [{ fact: 'status', value: 'deceased', from: e.effectiveOn }],
);

/** Xóa tên đảng viên: out of the Party from this day. Card and badge are collected (06-HD/TW 7.1c, 18.4). */
export const MemberStruckOff = event(
  'MemberStruckOff',
  1,
  z.object({ ...countedAs, status: z.enum(['probationary', 'official']), ground: z.enum(['substantiveAnnulment']) }),
  (e) => [{ fact: 'status', value: 'struckOff', from: e.effectiveOn }],
);
