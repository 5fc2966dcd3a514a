import type { z } from 'zod';
import { dmy } from '../kernel/plain-date.ts';
import type { FieldProblem, Language } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Sentence = { vi: string; en: string };

/** Sentences of the field types of commands; the schema names the code. */
const ours: Record<string, Sentence> = {
  'not-a-date': { vi: 'Không phải là một ngày có trong lịch.', en: 'Not a day of the calendar.' },
  'not-a-citizen-id': {
    vi: 'Số định danh cá nhân gồm 12 chữ số (dữ liệu cũ có thể là 9 chữ số).',
    en: 'A citizen id has 12 digits (old data may have 9).',
  },
  'not-a-dossier-number': {
    vi: 'Số lý lịch gồm 6 chữ số từ 000001, một dấu cách và ký hiệu tỉnh, ví dụ 000123 HN.',
    en: 'A dossier number has 6 digits from 000001, a space and the symbol of the province, as in 000123 HN.',
  },
  'not-an-organisation-code': {
    vi: 'Mã tổ chức đảng gồm các nhóm chữ số hoặc chữ in hoa, cách nhau bằng dấu chấm.',
    en: 'An organisation code has groups of digits or capitals, separated by dots.',
  },
  'not-a-phone-number': {
    vi: 'Số điện thoại gồm 8 đến 16 chữ số.',
    en: 'A phone number has 8 to 16 digits.',
  },
  'not-a-card-number': { vi: 'Số thẻ đảng viên gồm 8 hoặc 12 chữ số.', en: 'A card number has 8 or 12 digits.' },
  'nothing-to-correct': { vi: 'Chưa có mục nào được đính chính.', en: 'Nothing is corrected.' },
  'not-a-username': {
    vi: 'Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới.',
    en: 'A username has 3 to 40 lower-case letters, digits, dots, dashes or underscores.',
  },
  'password-too-short': {
    vi: 'Mật khẩu phải có từ 12 ký tự trở lên.',
    en: 'A password has at least 12 characters.',
  },
  'not-an-instant': {
    vi: 'Không phải là một thời điểm, ví dụ 2026-11-22T08:00:00Z.',
    en: 'Not an instant such as 2026-11-22T08:00:00Z.',
  },
};

/**
 * Every issue of a refused body or query, as sentences at their fields.
 * @param issues of a parse with `reportInput`, by which a missing field is told from a wrong one
 */
export function fieldErrors(issues: readonly Issue[], language: Language): FieldProblem[] {
  return issues.flatMap((issue) => {
    const field = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const unknown = field ? `${field}.${key}` : key;
        return said(unknown, 'unknown-field', { vi: 'Không có mục này.', en: 'There is no such field.' }, language);
      });
    }
    const own = ours[issue.message];
    if (own) return [said(field, issue.message, own, language)];
    const [code, sentence] = general(issue);
    return [said(field, code, sentence, language)];
  });
}

function said(field: string, code: string, sentence: Sentence, language: Language): FieldProblem {
  return { field, code, detail: sentence[language] };
}

function general(issue: Issue): [code: string, sentence: Sentence] {
  const required: [string, Sentence] = ['required', { vi: 'Mục này bắt buộc.', en: 'This field is required.' }];
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return required;
      return ['wrong-type', { vi: 'Kiểu giá trị không đúng.', en: 'The value is of the wrong kind.' }];
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? required
        : ['too-small', { vi: `Ít nhất là ${shown(issue.minimum)}.`, en: `At least ${shown(issue.minimum)}.` }];
    case 'too_big':
      return issue.origin === 'string'
        ? ['too-long', { vi: `Dài nhất ${issue.maximum} ký tự.`, en: `At most ${issue.maximum} characters.` }]
        : ['too-big', { vi: `Nhiều nhất là ${shown(issue.maximum)}.`, en: `At most ${shown(issue.maximum)}.` }];
    case 'invalid_format':
      return issue.format === 'uuid'
        ? ['not-an-id', { vi: 'Mã không đúng.', en: 'Not an id.' }]
        : ['wrong-format', { vi: 'Giá trị không đúng định dạng.', en: 'The value has the wrong format.' }];
    case 'invalid_value':
      if (issue.input === undefined) return required;
      return ['not-a-choice', { vi: 'Không thuộc các giá trị cho phép.', en: 'Not one of the choices.' }];
    default:
      return ['invalid', { vi: 'Giá trị không đúng.', en: 'The value is not right.' }];
  }
}

function shown(limit: number | bigint | string): string {
  return typeof limit === 'string' ? dmy(limit) : String(limit);
}
