import type { RefusalText, RefusalValues } from '../kernel/refusal.ts';

/** Something wrong, or worth knowing, about one row of a file. */
export interface RowProblem {
  /** Field of the take-over command; absent if it concerns the whole row. */
  field?: string;
  /** Header of the column as it stands in the file. */
  column?: string;
  code: string;
  values: RefusalValues;
  /** A warning does not keep the row from being taken over. */
  severity: 'error' | 'warning';
}

/** The file as a whole cannot be read: told in one sentence, nothing of it is kept. */
export class FileRefused extends Error {
  readonly code: string;
  readonly values: RefusalValues;
  constructor(code: string, values: RefusalValues = {}) {
    super(code);
    this.name = 'FileRefused';
    this.code = code;
    this.values = values;
  }
}

/** The source is absent where it is not a rule but the shape of a file. */
type Sentence = Omit<RefusalText, 'source' | 'field'> & { source?: string };

/** What is said about files and rows; refusals of the take-over itself have their sentences in their rooms. */
export const importSentences: Record<string, Sentence> = {
  'import/too-large': {
    vi: ({ limit }) => `Tệp lớn hơn ${limit} MB. Hãy chia tệp, hoặc nhập bằng dòng lệnh so-goc import.`,
    en: ({ limit }) => `The file is larger than ${limit} MB. Split it, or import it with so-goc import.`,
  },
  'import/too-many-rows': {
    vi: ({ limit }) => `Tệp có hơn ${limit} dòng. Hãy chia tệp, hoặc nhập bằng dòng lệnh so-goc import.`,
    en: ({ limit }) => `The file has more than ${limit} rows. Split it, or import it with so-goc import.`,
  },
  'import/empty': { vi: () => 'Tệp không có nội dung.', en: () => 'The file is empty.' },
  'import/no-rows': {
    vi: () => 'Tệp không có dòng dữ liệu nào dưới dòng tiêu đề.',
    en: () => 'There is no row of data below the headers.',
  },
  'import/not-a-table': {
    vi: () => 'Tệp không phải là bảng tính .xlsx hoặc tệp .csv.',
    en: () => 'The file is neither an .xlsx workbook nor a .csv file.',
  },
  'import/old-excel': {
    vi: () => 'Tệp có định dạng .xls cũ. Hãy lưu lại thành .xlsx rồi nhập.',
    en: () => 'The file is an old .xls workbook. Save it as .xlsx first.',
  },
  'import/encrypted': {
    vi: () => 'Tệp được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu mở tệp rồi nhập lại.',
    en: () => 'The workbook is protected by a password. Remove it and try again.',
  },
  'import/macros': {
    vi: () => 'Tệp có chứa macro. Hãy lưu lại thành .xlsx không có macro rồi nhập.',
    en: () => 'The workbook contains macros. Save it as a plain .xlsx first.',
  },
  'import/corrupt': {
    vi: () => 'Tệp .xlsx bị hỏng, không đọc được. Hãy mở và lưu lại tệp rồi nhập.',
    en: () => 'The .xlsx file is damaged and cannot be read. Open it, save it again and retry.',
  },
  'import/inflates-too-much': {
    vi: ({ limit }) => `Nội dung của tệp khi giải nén lớn hơn ${limit} MB nên không được đọc.`,
    en: ({ limit }) => `The file would unpack to more than ${limit} MB and was not read.`,
  },
  'import/not-utf8': {
    vi: ({ row }) => `Tệp .csv không dùng bảng mã UTF-8 (từ dòng ${row}). Hãy lưu lại dưới dạng CSV UTF-8.`,
    en: ({ row }) => `The .csv file is not in UTF-8 (from row ${row}). Save it as CSV UTF-8.`,
  },
  'import/broken-csv': {
    vi: ({ row }) => `Không tách được các cột của tệp .csv ở gần dòng ${row}: dấu nháy kép không cân đối.`,
    en: ({ row }) => `The columns of the .csv file cannot be told apart near row ${row}: a quote is not closed.`,
  },
  'import/other-template': {
    vi: ({ expected }) => `Tệp được lập theo mẫu khác; ở đây cần mẫu ${expected}.`,
    en: ({ expected }) => `The file was made from another template; ${expected} is needed here.`,
  },
  'import/template-version': {
    vi: ({ found, current }) =>
      `Tệp theo mẫu phiên bản ${found}; mẫu hiện hành là phiên bản ${current}. Hãy tải mẫu mới.`,
    en: ({ found, current }) => `The file follows version ${found} of the template; the current one is ${current}.`,
  },
  'import/unknown-header': {
    vi: () => 'Cột được chọn không có trong tệp.',
    en: () => 'The file has no such column.',
  },
  'import/unknown-field': {
    vi: () => 'Mẫu không có trường được chọn.',
    en: () => 'The template has no such field.',
  },
  'import/field-twice': {
    vi: ({ label }) => `Hai cột cùng được ghép với trường “${label}”.`,
    en: ({ label }) => `Two columns are matched with the field “${label}”.`,
  },
  'import/columns-missing': {
    vi: ({ labels }) => `Chưa ghép cột cho trường bắt buộc: ${labels}.`,
    en: ({ labels }) => `Required fields without a column: ${labels}.`,
  },
  'import/not-ready': {
    vi: () => 'Tệp chưa được kiểm tra xong, hoặc đã được ghi nhận.',
    en: () => 'The file has not been checked yet, or was committed already.',
  },
  'import/errors-remain': {
    vi: ({ errors }) =>
      `Còn ${errors} dòng có lỗi nên chưa ghi nhận dòng nào. Hãy sửa tệp, hoặc chọn ghi nhận từng phần.`,
    en: ({ errors }) =>
      `${errors} rows have errors, so nothing was recorded. Correct the file, or choose partial mode.`,
  },
  'import/refused-in-between': {
    vi: ({ refused }) =>
      `Có ${refused} dòng bị từ chối khi ghi nhận, vì sổ gốc đã thay đổi sau khi kiểm tra. Các dòng khác đã được ghi.`,
    en: ({ refused }) => `${refused} rows were refused while recording: the register changed after the check.`,
  },
  'import/interrupted': {
    vi: () => 'Việc nhập bị gián đoạn vì lỗi của hệ thống. Hãy nhập lại tệp: các dòng đã ghi không bị ghi hai lần.',
    en: () => 'The import was interrupted by a fault. Import the file again: nothing is recorded twice.',
  },
  'import/missing': { vi: () => 'Chưa ghi giá trị bắt buộc.', en: () => 'A required value is missing.' },
  'import/formula': {
    vi: () =>
      'Giá trị bắt đầu bằng =, +, -, @ hoặc dấu tab, có thể bị bảng tính hiểu là công thức. Hãy ghi lại giá trị dạng chữ.',
    en: () => 'The value begins with =, +, -, @ or a tab and could be taken for a formula. Write it as plain text.',
  },
  'import/too-long': {
    vi: ({ max }) => `Giá trị dài quá ${max} ký tự.`,
    en: ({ max }) => `The value is longer than ${max} characters.`,
  },
  'import/not-a-date': {
    vi: ({ value }) => `“${value}” không phải là ngày. Hãy ghi ngày/tháng/năm, thí dụ 19/05/1980.`,
    en: ({ value }) => `“${value}” is not a date. Write day/month/year, e.g. 19/05/1980.`,
  },
  'import/no-such-day': {
    vi: ({ value }) => `Không có ngày “${value}”: ngày được đọc theo thứ tự ngày/tháng/năm.`,
    en: ({ value }) => `There is no day “${value}”: dates are read as day/month/year.`,
  },
  'import/year-only': {
    vi: ({ value }) => `“${value}” chỉ có năm. Hãy ghi đủ ngày/tháng/năm.`,
    en: ({ value }) => `“${value}” is a year only. Write day/month/year.`,
  },
  'import/not-a-choice': {
    vi: ({ value, choices }) => `“${value}” không có trong danh mục: ${choices}.`,
    en: ({ value, choices }) => `“${value}” is not one of: ${choices}.`,
  },
  'import/not-digits': {
    vi: ({ value }) => `“${value}” không phải là dãy chữ số.`,
    en: ({ value }) => `“${value}” is not a run of digits.`,
  },
  'import/lost-digits': {
    vi: ({ value }) =>
      `Bảng tính đã đổi số thành “${value}”, mất chữ số. Hãy định dạng cột là Văn bản (Text) rồi nhập lại.`,
    en: ({ value }) => `The spreadsheet turned the number into “${value}” and lost digits. Format the column as text.`,
  },
  'import/not-a-gap': {
    vi: ({ value }) => `“${value}” không đúng mẫu: từ ngày - đến ngày: lý do.`,
    en: ({ value }) => `“${value}” does not read: from - to: ground.`,
  },
  'import/not-a-badge': {
    vi: ({ value }) => `“${value}” không đúng mẫu: số năm | số huy hiệu | ngày trao.`,
    en: ({ value }) => `“${value}” does not read: years | number | day.`,
  },
  'import/not-a-citizen-id': {
    vi: () => 'Số định danh cá nhân phải có 12 chữ số (hồ sơ cũ: 9 chữ số).',
    en: () => 'A personal identification number has 12 digits (9 in old records).',
  },
  'import/not-a-card-number': {
    vi: () => 'Số thẻ đảng viên phải có 8 hoặc 12 chữ số.',
    en: () => 'A card number has 8 or 12 digits.',
  },
  'import/not-a-dossier-number': {
    source: '38-HD/BTCTW II.1.2a',
    vi: () => 'Số lý lịch phải gồm 6 chữ số, dấu cách và 2–3 chữ in hoa là ký hiệu của tỉnh, thành phố.',
    en: () => 'A dossier number is 6 digits, a space and 2–3 capital letters.',
  },
  'import/not-a-phone-number': {
    vi: () => 'Số điện thoại phải có từ 8 đến 16 chữ số.',
    en: () => 'A phone number has 8 to 16 digits.',
  },
  'import/not-an-organisation-code': {
    vi: () => 'Mã tổ chức gồm chữ số và chữ in hoa, các phần cách nhau bằng dấu chấm.',
    en: () => 'An organisation code is made of digits and capital letters, in parts separated by dots.',
  },
  'import/invalid': { vi: () => 'Giá trị không hợp lệ.', en: () => 'The value is not valid.' },
  'import/unknown-organisation': {
    vi: ({ value }) => `Không tìm thấy tổ chức đảng “${value}” trong sổ gốc.`,
    en: ({ value }) => `The register has no organisation “${value}”.`,
  },
  'import/ambiguous-organisation': {
    vi: ({ value, count }) =>
      `Có ${count} tổ chức đảng cùng mang tên “${value}”. Hãy ghi mã, hoặc tên đầy đủ từ trên xuống.`,
    en: ({ value, count }) => `${count} organisations are called “${value}”. Give the code or the full path of names.`,
  },
  'import/parent-refused': {
    vi: ({ row }) => `Tổ chức cấp trên ở dòng ${row} có lỗi nên dòng này chưa nhập được.`,
    en: ({ row }) => `The organisation above, in row ${row}, has an error, so this row cannot be taken over.`,
  },
  'import/below-itself': {
    vi: () => 'Tổ chức này nằm dưới chính nó trong tệp.',
    en: () => 'The organisation lies below itself in the file.',
  },
  'import/armed-forces': {
    source: 'STTV-7.8',
    vi: () => 'Tổ chức đảng thuộc lực lượng vũ trang được quản lý riêng, không nhập theo mẫu.',
    en: () => 'Organisations of the armed forces are administered apart and not imported.',
  },
  'import/twice-in-file': {
    source: 'D§4.2, D§4.11',
    vi: ({ row }) => `Trùng với dòng ${row} của tệp.`,
    en: ({ row }) => `The same as in row ${row} of the file.`,
  },
  'import/in-the-register': {
    source: 'D§4.2, D§4.11',
    vi: () => 'Số này đã thuộc về một hồ sơ khác trong sổ gốc.',
    en: () => 'The number belongs to another record of the register.',
  },
  'import/other-name': {
    vi: ({ name }) => `Tổ chức có mã này trong sổ gốc mang tên “${name}”; tên trong tệp không được ghi.`,
    en: ({ name }) => `The organisation of this code is called “${name}” in the register; the name is left as it is.`,
  },
  'import/not-covered': {
    vi: () => 'Tài khoản không được phân quyền đối với tổ chức đảng của dòng này.',
    en: () => 'The account has no right over the organisation of this row.',
  },
  'import/no-citizen-id': {
    source: 'D§4.2',
    vi: () => 'Chưa có số định danh cá nhân: không đối chiếu được với người khác trong sổ gốc.',
    en: () => 'No personal identification number: the person cannot be compared with others in the register.',
  },
};
