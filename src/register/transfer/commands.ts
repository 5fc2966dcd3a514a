import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { citizenIdOrLegacy, decisionPaper, dossierNumber, text } from '../fields.ts';
import { personBody } from '../member/commands.ts';
import { temporaryKind, transferGround } from './events.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'not-a-month' });

/** What the last outgoing box says of the letter and of what goes along with it. */
const sending = {
  number: text(40).optional().meta({ description: 'Số giấy giới thiệu; ở ô đi cuối cùng phải có' }),
  noticeNumber: text(40).optional().meta({ description: 'Số phiếu báo chuyển sinh hoạt đảng' }),
  dossierOn: plainDate.optional().meta({ description: 'Ngày đảng viên nhận hồ sơ niêm phong' }),
  dossier: z
    .array(z.object({ paper: text(120), copies: z.int().min(1).max(99) }))
    .max(60)
    .optional()
    .meta({ description: 'Mục lục tài liệu trong hồ sơ' }),
};

/** Chi bộ viết ô 1 của giấy giới thiệu sinh hoạt đảng chính thức; where no other box goes out it is the last one too. */
export const OpenTransfer = z.object({
  to: z.uuid().optional().meta({ description: 'Nơi đến trong sổ này: chi bộ, hoặc cấp ủy sẽ giới thiệu tiếp' }),
  outside: text(300).optional().meta({ description: 'Nơi đến không thuộc sổ này (giấy giới thiệu bằng giấy)' }),
  ground: transferGround,
  paper: z
    .object({ number: text(40), date: plainDate })
    .optional()
    .meta({ description: 'Quyết định chuyển công tác, nghỉ hưu…' }),
  duesPaidTo: month.meta({ description: 'Đã đóng đảng phí đến hết tháng' }),
  selfReview: z.boolean().meta({ description: 'Có bản kiểm điểm và nhận xét của chi bộ' }),
  helperComments: z.boolean().optional().meta({ description: 'Có nhận xét của đảng viên giúp đỡ (đảng viên dự bị)' }),
  openedOn: plainDate,
  ...sending,
});
export type OpenTransfer = z.infer<typeof OpenTransfer>;

/** Cấp có thẩm quyền viết ô kế tiếp của giấy giới thiệu. */
export const FillTransferBox = z.object({
  box: z.int().min(2).max(10),
  organisation: z.uuid().meta({ description: 'Tổ chức đảng viết ô này' }),
  filledOn: plainDate,
  ...sending,
  indexCertified: z
    .boolean()
    .optional()
    .meta({ description: 'Mục lục hồ sơ có xác nhận của nơi giao; hỏi ở ô đến đầu tiên' }),
  onward: z
    .uuid()
    .optional()
    .meta({ description: 'Tổ chức đảng trực thuộc được giới thiệu đến; ở ô cuối không phải chi bộ' }),
});
export type FillTransferBox = z.infer<typeof FillTransferBox>;

/** Nơi đến nhận phiếu báo. */
export const ReceiveTransferNotice = z.object({ organisation: z.uuid(), receivedOn: plainDate });
export type ReceiveTransferNotice = z.infer<typeof ReceiveTransferNotice>;

/** Giấy chuyển tiếp sinh hoạt đảng (2-SHĐ). */
export const ForwardTransfer = z.object({
  organisation: z.uuid().meta({ description: 'Nơi chuyển tiếp' }),
  to: z.uuid(),
  number: text(40),
  why: text(500),
  forwardedOn: plainDate,
});
export type ForwardTransfer = z.infer<typeof ForwardTransfer>;

/** Trả lại, không tiếp nhận. */
export const ReturnTransfer = z.object({
  organisation: z.uuid().meta({ description: 'Nơi trả lại' }),
  ground: z.enum(['wrongAdmission', 'wrongPapers', 'wrongAddress', 'notAccepted']),
  why: text(500),
  returnedOn: plainDate,
});
export type ReturnTransfer = z.infer<typeof ReturnTransfer>;

/** Gạch bỏ chỗ sai ở một ô (không phải ô 1), viết lại và đóng dấu. */
export const StrikeTransferBox = z.object({
  letter: z.enum(['official', 'temporary']),
  box: z.int().min(1).max(10),
  organisation: z.uuid().meta({ description: 'Tổ chức đảng đã viết ô này' }),
  number: text(40).meta({ description: 'Số ghi lại' }),
  why: text(500),
  struckOn: plainDate,
});
export type StrikeTransferBox = z.infer<typeof StrikeTransferBox>;

/** Viết ô 1 của giấy giới thiệu 2 ô, cấp phiếu 3A-SHĐ cho đảng viên ra nước ngoài. */
export const SendAbroad = z.object({
  organisation: z.uuid().meta({ description: 'Cấp ủy quản lý đảng viên ở ngoài nước' }),
  country: text(80),
  number: text(40).meta({ description: 'Số giấy giới thiệu 2 ô' }),
  slipNumber: text(40).meta({ description: 'Số phiếu 3A-SHĐ' }),
  sentOn: plainDate,
});
export type SendAbroad = z.infer<typeof SendAbroad>;

/** Viết ô 2 của giấy giới thiệu 2 ô khi đảng viên về nước. */
export const ReceiveFromAbroad = z.object({
  organisation: z.uuid().meta({ description: 'Cấp ủy quản lý đảng viên ở ngoài nước' }),
  to: z.uuid().meta({ description: 'Nơi tiếp nhận trong nước: cấp ủy hoặc chi bộ' }),
  number: text(40),
  backOn: plainDate,
});
export type ReceiveFromAbroad = z.infer<typeof ReceiveFromAbroad>;

/** Thôi chuyển, khi chưa cắt đảng số. */
export const CancelTransfer = z.object({ why: text(500), cancelledOn: plainDate });
export type CancelTransfer = z.infer<typeof CancelTransfer>;

/** Xóa tên người quá thời hạn không nộp giấy giới thiệu, trên báo cáo của cấp ủy cơ sở nơi đến. */
export const StrikeInTransit = z.object({
  baseReportOn: plainDate.meta({ description: 'Ngày báo cáo của cấp ủy cơ sở nơi đến' }),
  decision: decisionPaper,
});
export type StrikeInTransit = z.infer<typeof StrikeInTransit>;

/** Nơi ngoài sổ đã tiếp nhận, theo giấy báo. */
export const ConfirmTransferOutside = z.object({ answerNumber: text(40).optional(), receivedOn: plainDate });
export type ConfirmTransferOutside = z.infer<typeof ConfirmTransferOutside>;

/** Tiếp nhận theo giấy giới thiệu từ nơi không thuộc sổ này. */
export const TakeIn = z.object({
  ...personBody,
  citizenId: citizenIdOrLegacy.optional(),
  cell: z.uuid(),
  status: z.enum(['probationary', 'official']),
  letter: z.object({ number: text(40), date: plainDate, origin: text(300) }),
  indexCertified: z.boolean().meta({ description: 'Mục lục hồ sơ có xác nhận của nơi giao' }),
  receivedOn: plainDate,
  admissionDecisionNumber: text(40).optional(),
  admissionDecisionDate: plainDate,
  joinDate: plainDate,
  officialDate: plainDate.optional(),
  cardNumber: z
    .string()
    .regex(/^(\d{8}|\d{12})$/, { error: 'not-a-card-number' })
    .optional(),
  cardIssuedOn: plainDate.optional(),
  dossierNumber: dossierNumber.optional(),
});
export type TakeIn = z.infer<typeof TakeIn>;

/** Chuyển sinh hoạt đảng nội bộ: inside one base organisation, by its committee. */
export const TransferInternally = z.object({ to: z.uuid(), decision: decisionPaper, movedOn: plainDate });
export type TransferInternally = z.infer<typeof TransferInternally>;

/** Chi bộ viết ô 1 của giấy giới thiệu sinh hoạt đảng tạm thời, hoặc đề nghị cấp phiếu ra nước ngoài. */
export const OpenTemporaryTransfer = z.object({
  kind: temporaryKind,
  host: z.uuid().optional().meta({ description: 'Chi bộ nơi đến, nếu thuộc sổ này' }),
  outside: text(300).optional(),
  country: text(80).optional(),
  alone: z.boolean().optional().meta({ description: 'Đảng viên đơn lẻ ở ngoài nước' }),
  from: plainDate.meta({ description: 'Sinh hoạt tạm thời từ ngày' }),
  until: plainDate.meta({ description: 'Đến hết ngày' }),
  openedOn: plainDate,
});
export type OpenTemporaryTransfer = z.infer<typeof OpenTemporaryTransfer>;

/** Viết ô kế tiếp của giấy giới thiệu sinh hoạt đảng tạm thời. */
export const FillTemporaryBox = z.object({
  box: z.int().min(2).max(8),
  organisation: z.uuid(),
  filledOn: plainDate,
  number: text(40).optional().meta({ description: 'Số giấy giới thiệu, số phiếu 3A, 3B-SHĐ' }),
});
export type FillTemporaryBox = z.infer<typeof FillTemporaryBox>;

/** Gia hạn sinh hoạt đảng tạm thời. */
export const ExtendTemporaryTransfer = z.object({
  organisation: z.uuid().meta({ description: 'Cấp ủy cơ sở nơi đến' }),
  requestedOn: plainDate.meta({ description: 'Ngày đảng viên đề nghị bằng văn bản' }),
  until: plainDate,
  extendedOn: plainDate,
});
export type ExtendTemporaryTransfer = z.infer<typeof ExtendTemporaryTransfer>;

/** Đã nộp phiếu 3A, 3B-SHĐ cho cấp ủy ở ngoài nước. */
export const HandInOverseasSlip = z.object({ handedInOn: plainDate });
export type HandInOverseasSlip = z.infer<typeof HandInOverseasSlip>;

/** Thôi chuyển tạm thời, khi chưa bắt đầu. */
export const CancelTemporaryTransfer = z.object({ cancelledOn: plainDate });
export type CancelTemporaryTransfer = z.infer<typeof CancelTemporaryTransfer>;
