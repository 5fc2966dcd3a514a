import { z } from 'zod';
import { plainDate } from '../../kernel/event.ts';
import { decisionPaper, text } from '../fields.ts';
import { education, politicalTheory } from '../member/person.ts';
import { askedOf, supplementGround, supplementPart } from './events.ts';

const documentId = z.string().max(128).optional().meta({ description: 'Bản quét' });
const symbol = z
  .string()
  .regex(/^[A-ZĐ]{2,3}$/, { error: 'not-a-symbol' })
  .meta({ description: 'Ký hiệu của tỉnh ủy, thành ủy: 2–3 chữ cái' });
/** Six digits from 000001 (38-HD/BTCTW II.1.2a). */
const dossierDigits = z.int().min(1).max(999_999);
const year = z.int().min(2000).max(2100);

// ——— the index ———

/** Đưa tài liệu vào hồ sơ, ghi vào mục lục; thay cho tài liệu khác nếu nêu tài liệu đó. */
export const FileDocument = z.object({
  document: z.uuid().meta({ description: 'Mã của tài liệu trong mục lục, do bên gửi đặt' }),
  type: z.string().max(20).meta({ description: 'Mã loại tài liệu' }),
  on: plainDate.optional().meta({ description: 'Ngày ghi trên tài liệu' }),
  number: text(60).optional().meta({ description: 'Số, ký hiệu' }),
  title: text(200).optional().meta({ description: 'Trích yếu, nếu cần nói rõ hơn loại tài liệu' }),
  pages: z.int().min(1).max(2000).meta({ description: 'Số trang' }),
  documentId,
  replaces: z.uuid().optional().meta({ description: 'Tài liệu trong mục lục được thay' }),
  reason: text(500).optional().meta({ description: 'Lý do thay' }),
});
export type FileDocument = z.infer<typeof FileDocument>;

/** Rút tài liệu khỏi mục lục hồ sơ. */
export const WithdrawDocument = z.object({ document: z.uuid(), reason: text(500) });
export type WithdrawDocument = z.infer<typeof WithdrawDocument>;

// ——— lending ———

/** Cho mượn hồ sơ. */
export const LendDossier = z.object({
  loan: z.uuid().meta({ description: 'Mã của lần mượn, do bên gửi đặt' }),
  lentOn: plainDate,
  until: plainDate.meta({ description: 'Ngày phải trả' }),
  borrower: text(200).meta({ description: 'Người mượn, chức vụ, đơn vị' }),
  purpose: text(300),
});
export type LendDossier = z.infer<typeof LendDossier>;

/** Nhận lại hồ sơ đã cho mượn. */
export const TakeDossierBack = z.object({ on: plainDate });
export type TakeDossierBack = z.infer<typeof TakeDossierBack>;

// ——— missing dossiers ———

/** Đã tìm thấy hồ sơ. */
export const FindDossier = z.object({ on: plainDate });
export type FindDossier = z.infer<typeof FindDossier>;

/** Lập lại hồ sơ bị mất theo quyết định của cấp ủy cấp trên trực tiếp của cơ sở. */
export const RestoreDossier = z.object({ decision: decisionPaper });
export type RestoreDossier = z.infer<typeof RestoreDossier>;

// ——— the yearly supplement (3-HSĐV) ———

/** Nộp phiếu bổ sung hồ sơ. Điều gì không nêu thì không đổi, ghi “K”. */
export const SubmitSupplement = z.object({
  ground: supplementGround,
  year,
  submittedOn: plainDate,
  residence: text(200).optional(),
  phone: z
    .string()
    .regex(/^\+?[\d .]{8,16}$/, { error: 'not-a-phone-number' })
    .optional(),
  occupation: text(80).optional(),
  education: education.optional(),
  politicalTheory: politicalTheory.optional(),
  lines: z
    .array(z.object({ part: supplementPart, text: text(1000) }))
    .max(40)
    .optional()
    .meta({ description: 'Những thay đổi khác, theo từng mục của phiếu' }),
});
export type SubmitSupplement = z.infer<typeof SubmitSupplement>;

/** Trả lại phiếu bổ sung để sửa. */
export const ReturnSupplement = z.object({ ground: supplementGround, year, why: text(500) });
export type ReturnSupplement = z.infer<typeof ReturnSupplement>;

/** Cấp ủy cơ sở xác nhận phiếu bổ sung. */
export const ConfirmSupplement = z.object({ ground: supplementGround, year, confirmedOn: plainDate });
export type ConfirmSupplement = z.infer<typeof ConfirmSupplement>;

/** Chuyển phiếu bổ sung lên cấp giữ phiếu đảng viên. */
export const PassSupplementUp = z.object({ ground: supplementGround, year, on: plainDate });
export type PassSupplementUp = z.infer<typeof PassSupplementUp>;

/** Nhắc nộp phiếu bổ sung. */
export const RemindSupplement = z.object({ year });
export type RemindSupplement = z.infer<typeof RemindSupplement>;

/** Mở đợt bổ sung hồ sơ của năm trong tổ chức đảng và các tổ chức trực thuộc. */
export const OpenCampaign = z.object({
  year,
  openedOn: plainDate,
  dueOn: plainDate.meta({ description: 'Hạn nộp phiếu' }),
});
export type OpenCampaign = z.infer<typeof OpenCampaign>;

/** Kết thúc đợt bổ sung hồ sơ. */
export const CloseCampaign = z.object({ year });
export type CloseCampaign = z.infer<typeof CloseCampaign>;

// ——— reconciliation ———

/** Ghi kết quả đối khớp hồ sơ với danh sách đảng viên. */
export const ReconcileDossiers = z.object({
  on: plainDate,
  onRegister: z.int().min(0).max(10_000_000).meta({ description: 'Số đảng viên trong danh sách đối chiếu' }),
  held: z.int().min(0).max(10_000_000).meta({ description: 'Số hồ sơ đang giữ, kể cả hồ sơ cho mượn' }),
  missing: z.array(z.uuid()).max(500).meta({ description: 'Đảng viên thiếu hồ sơ' }),
  surplus: z
    .array(z.object({ number: text(20).optional(), what: text(200) }))
    .max(500)
    .meta({ description: 'Hồ sơ thừa: không thuộc ai trong danh sách' }),
});
export type ReconcileDossiers = z.infer<typeof ReconcileDossiers>;

// ——— numbers ———

/** Mở dãy số lý lịch của một ký hiệu, hoặc đặt số tiếp theo cao hơn. */
export const OpenDossierSeries = z.object({ symbol, next: dossierDigits });
export type OpenDossierSeries = z.infer<typeof OpenDossierSeries>;

/** Cấp một khoảng số cho tổ chức đảng cấp dưới. */
export const GiveDossierBlock = z.object({ symbol, organisation: z.uuid(), count: z.int().min(1).max(200_000) });
export type GiveDossierBlock = z.infer<typeof GiveDossierBlock>;

/** Thôi cấp số của ký hiệu này. */
export const CloseDossierSeries = z.object({ symbol });
export type CloseDossierSeries = z.infer<typeof CloseDossierSeries>;

/** Đánh số lý lịch cho đảng viên, theo thứ tự nêu. */
export const AllotDossierNumbers = z.object({ members: z.array(z.uuid()).min(1).max(500) });
export type AllotDossierNumbers = z.infer<typeof AllotDossierNumbers>;

// ——— document types ———

const code = z
  .string()
  .regex(/^[0-9]{1,3}[A-Z]?$/, { error: 'not-a-type-code' })
  .meta({ description: 'Mã loại tài liệu: số thứ tự, có thể thêm một chữ cái' });

/** Thêm loại tài liệu, hoặc sửa loại đã có. */
export const DefineDocumentType = z.object({
  code,
  title: text(200),
  priority: z.int().min(1).max(3).meta({ description: 'Thứ tự ưu tiên số hóa' }),
  askedOf,
  admittedFrom: plainDate.optional().meta({ description: 'Chỉ bắt buộc với người được kết nạp từ ngày này' }),
  instrument: text(120).meta({ description: 'Văn bản làm căn cứ' }),
});
export type DefineDocumentType = z.infer<typeof DefineDocumentType>;

/** Thôi dùng một loại tài liệu. */
export const RetireDocumentType = z.object({ code, instrument: text(120) });
export type RetireDocumentType = z.infer<typeof RetireDocumentType>;
