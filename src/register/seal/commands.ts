import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { text } from '../fields.ts';
import { sealGround } from './events.ts';

const seal = z.int().min(1).meta({ description: 'Số thứ tự con dấu trong sổ của tổ chức đảng' });
const certificate = text(60).optional().meta({ description: 'Số giấy chứng nhận đăng ký mẫu con dấu' });

/** Nhập con dấu đang dùng. */
export const TakeOverSeal = z.object({
  since: plainDate,
  name: text(200).optional().meta({ description: 'Tên khắc trên dấu, nếu khác tên tổ chức đảng vào ngày đó' }),
  certificate,
});
export type TakeOverSeal = z.infer<typeof TakeOverSeal>;

/** Đề nghị khắc dấu. */
export const RequestSeal = z.object({ ground: sealGround, on: plainDate });
export type RequestSeal = z.infer<typeof RequestSeal>;

/** Rút đề nghị khắc dấu. */
export const WithdrawSealRequest = z.object({ seal, on: plainDate, why: text(300) });
export type WithdrawSealRequest = z.infer<typeof WithdrawSealRequest>;

/** Nhận dấu. */
export const ReceiveSeal = z.object({ seal, on: plainDate, certificate });
export type ReceiveSeal = z.infer<typeof ReceiveSeal>;

/** Đưa con dấu vào sử dụng. */
export const PutSealToUse = z.object({ seal, on: plainDate });
export type PutSealToUse = z.infer<typeof PutSealToUse>;

/** Báo mất con dấu. */
export const ReportSealLost = z.object({ seal, on: plainDate, why: text(300) });
export type ReportSealLost = z.infer<typeof ReportSealLost>;

/** Thu hồi con dấu. */
export const CollectSeal = z.object({
  seal,
  on: plainDate,
  by: z.uuid().meta({ description: 'Tổ chức đảng cấp trên thu hồi' }),
});
export type CollectSeal = z.infer<typeof CollectSeal>;

/** Hủy con dấu. */
export const DestroySeal = z.object({
  seal,
  on: plainDate,
  minutes: text(60).meta({ description: 'Số biên bản hủy con dấu' }),
});
export type DestroySeal = z.infer<typeof DestroySeal>;
