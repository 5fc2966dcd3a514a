/** What a refusal before or after the domain's own rules says to a person. */
interface ProblemText {
  status: number;
  vi: (values: never) => string;
  en: (values: never) => string;
}

const asked = (seconds: number) => (seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`);

/** Every problem of the interface itself by its stable code; rules have theirs beside them, in the rooms. */
export const problemTexts = {
  'session/required': {
    status: 401,
    vi: () => 'Cần đăng nhập để tiếp tục.',
    en: () => 'Sign in to go on.',
  },
  'session/wrong-credentials': {
    status: 401,
    vi: () => 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: () => 'The username or the password is wrong.',
  },
  'session/locked': {
    status: 429,
    vi: ({ seconds }: { seconds: number }) => `Đăng nhập sai nhiều lần. Hãy thử lại sau ${asked(seconds)}.`,
    en: ({ seconds }: { seconds: number }) => `Too many failed attempts. Try again in ${seconds} seconds.`,
  },
  'session/must-change-password': {
    status: 403,
    vi: () => 'Mật khẩu dùng một lần phải được đổi trước khi tiếp tục.',
    en: () => 'The one-time password must be changed first.',
  },
  'session/wrong-password': {
    status: 409,
    vi: () => 'Mật khẩu hiện tại không đúng.',
    en: () => 'The current password is wrong.',
  },
  'session/same-password': {
    status: 409,
    vi: () => 'Mật khẩu mới phải khác mật khẩu hiện tại.',
    en: () => 'The new password must differ from the current one.',
  },
  'access/forbidden': {
    status: 403,
    vi: () => 'Tài khoản không có quyền thực hiện việc này ở đây.',
    en: () => 'This account may not do this here.',
  },
  'request/cross-site': {
    status: 403,
    vi: () => 'Yêu cầu đến từ một trang khác nên bị từ chối.',
    en: () => 'The request came from another site and was refused.',
  },
  'request/not-there': {
    status: 404,
    vi: () => 'Không tìm thấy, hoặc tài khoản không được xem.',
    en: () => 'Not there, or not to be read by this account.',
  },
  'member/not-yet-recorded': {
    status: 404,
    vi: () => 'Vào ngày được chọn, sổ chưa có người này.',
    en: () => 'The register did not have this person on the chosen day.',
  },
  'request/invalid': {
    status: 400,
    vi: () => 'Thông tin gửi lên chưa đúng. Xem từng mục.',
    en: () => 'Some of what was sent is not right. See each field.',
  },
  'request/malformed-json': {
    status: 400,
    vi: () => 'Nội dung gửi lên không phải JSON đúng cú pháp.',
    en: () => 'The body is not well-formed JSON.',
  },
  'request/idempotency-key': {
    status: 400,
    vi: () => 'Thiếu mã lệnh Idempotency-Key, hoặc mã không phải UUID.',
    en: () => 'The Idempotency-Key header is missing or no UUID.',
  },
  'request/if-match': {
    status: 400,
    vi: () => 'If-Match phải là một số phiên bản trong ngoặc kép, ví dụ "3".',
    en: () => 'If-Match must be one revision in quotes, for example "3".',
  },
  'request/min-position': {
    status: 400,
    vi: () => 'Min-Position không phải là một vị trí trong sổ.',
    en: () => 'Min-Position is no position of the log.',
  },
  'request/cursor': {
    status: 400,
    vi: () => 'Dấu trang không thuộc danh sách này. Hãy mở lại danh sách từ đầu.',
    en: () => 'The cursor belongs to another list. Start again.',
  },
  'request/if-match-required': {
    status: 428,
    vi: () => 'Thiếu If-Match: cần cho biết phiên bản hồ sơ đã xem.',
    en: () => 'If-Match is missing: say which revision was seen.',
  },
  'request/stale': {
    status: 412,
    vi: () => 'Hồ sơ đã được người khác thay đổi sau khi được mở. Hãy xem lại trước khi thực hiện.',
    en: () => 'The file was changed by somebody else after it was opened. Look again first.',
  },
  'request/too-large': {
    status: 413,
    vi: ({ limit }: { limit: string }) => `Nội dung gửi lên lớn hơn ${limit}.`,
    en: ({ limit }: { limit: string }) => `The body is larger than ${limit}.`,
  },
  'request/media-type': {
    status: 415,
    vi: () => 'Nội dung gửi lên phải là application/json, mã UTF-8.',
    en: () => 'The body must be application/json in UTF-8.',
  },
  'request/upload-type': {
    status: 415,
    vi: () => 'Tệp gửi lên phải là application/octet-stream hoặc multipart/form-data.',
    en: () => 'The file must be sent as application/octet-stream or multipart/form-data.',
  },
  'document/type': {
    status: 415,
    vi: () => 'Bản chụp phải là tệp PDF, JPEG, PNG hoặc TIFF.',
    en: () => 'A scan must be a PDF, JPEG, PNG or TIFF file.',
  },
  'document/empty': {
    status: 422,
    vi: () => 'Tệp không có nội dung. Hãy chọn lại tệp.',
    en: () => 'The file is empty. Choose another one.',
  },
  'document/damaged': {
    status: 422,
    vi: () => 'Tệp bị hỏng, chưa tải hết hoặc không có trang nào. Hãy quét lại hoặc chọn tệp khác.',
    en: () => 'The file is damaged, cut off, or has no page. Scan it again or choose another one.',
  },
  'document/active': {
    status: 422,
    vi: () => 'Tệp PDF có mã lệnh, tệp đính kèm hoặc bị đặt mật khẩu. Hãy quét lại thành tệp chỉ có hình ảnh.',
    en: () => 'The PDF holds scripts, attached files, or a password. Scan it again into a file of pictures only.',
  },
  'document/not-there': {
    status: 409,
    vi: () => 'Không có bản chụp này, hoặc đã tải lên quá một ngày mà chưa đưa vào hồ sơ. Hãy tải lên lại.',
    en: () => 'There is no such scan, or it waited for more than a day. Upload it again.',
  },
  'request/too-many': {
    status: 429,
    vi: () => 'Quá nhiều yêu cầu trong một giây. Hãy thử lại ngay sau.',
    en: () => 'Too many requests in a second. Try again in a moment.',
  },
  'claim/citizenId': {
    status: 409,
    vi: () => 'Số định danh cá nhân này đã có trong sổ, ở một người khác.',
    en: () => 'This citizen id is in the register already, with somebody else.',
  },
  'claim/cardNumber': {
    status: 409,
    vi: () => 'Số thẻ đảng viên này đã có trong sổ, ở một người khác.',
    en: () => 'This card number is in the register already, with somebody else.',
  },
  'claim/dossierNumber': {
    status: 409,
    vi: () => 'Số lý lịch này đã có trong sổ, ở một người khác.',
    en: () => 'This dossier number is in the register already, with somebody else.',
  },
  'claim/dossierSymbol': {
    status: 409,
    vi: () => 'Ký hiệu này đang do cấp ủy khác quản lý.',
    en: () => 'Another committee holds this symbol.',
  },
  'claim/badgeNumber': {
    status: 409,
    vi: () => 'Số Huy hiệu Đảng này đã có trong sổ, ở một người khác.',
    en: () => 'This badge number is in the register already, with somebody else.',
  },
  'claim/liveCase': {
    status: 409,
    vi: () => 'Người này đang có một hồ sơ khác trong cùng quy trình.',
    en: () => 'This person has another open case in the same procedure.',
  },
  'claim/decisionNumber': {
    status: 409,
    vi: () => 'Số quyết định này của tổ chức ban hành đã được dùng trong năm cho việc khác.',
    en: () => 'The issuer has used this decision number in that year for something else.',
  },
  'claim/organisationCode': {
    status: 409,
    vi: () => 'Mã tổ chức đảng này đã được dùng.',
    en: () => 'This organisation code is in use.',
  },
  'claim/username': {
    status: 409,
    vi: () => 'Tên đăng nhập này đã có người dùng.',
    en: () => 'This username is taken.',
  },
  'subject/key-destroyed': {
    status: 409,
    vi: () => 'Hồ sơ đã được xóa theo quy định, không thể ghi thêm.',
    en: () => 'The file was erased by law and takes no further entry.',
  },
  'server/fault': {
    status: 500,
    vi: () => 'Có lỗi bên trong hệ thống. Sự việc đã được ghi lại để khắc phục.',
    en: () => 'Something went wrong inside. It was noted and will be looked at.',
  },
  'server/busy': {
    status: 503,
    vi: () => 'Hệ thống đang bận. Hãy thử lại sau giây lát.',
    en: () => 'The system is busy. Try again in a moment.',
  },
  'server/store-unavailable': {
    status: 503,
    vi: () => 'Chưa ghi được vào sổ. Hãy gửi lại lệnh này: lệnh gửi lại không bị ghi hai lần.',
    en: () => 'The log could not be reached. Send the command again: it is stored once only.',
  },
  'server/storage-full': {
    status: 507,
    vi: () => 'Máy chủ đã hết chỗ lưu nên chưa ghi được. Khi quản trị đã thêm chỗ, hãy gửi lại: không bị ghi hai lần.',
    en: () => 'The server has no space left to write. Send it again once there is space: it is stored once only.',
  },
  'server/read-models-behind': {
    status: 503,
    vi: () => 'Dữ liệu hiển thị đang được cập nhật. Hãy thử lại sau giây lát.',
    en: () => 'What is shown is still being brought up to date. Try again in a moment.',
  },
  'server/read-log-unavailable': {
    status: 503,
    vi: () => 'Chưa ghi được nhật ký xem hồ sơ nên chưa thể mở hồ sơ.',
    en: () => 'The log of reads cannot be written, so nothing can be opened.',
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problemTexts;

const titles: Record<number, { vi: string; en: string }> = {
  400: { vi: 'Yêu cầu chưa đúng', en: 'Bad request' },
  401: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
  403: { vi: 'Không có quyền', en: 'Forbidden' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  409: { vi: 'Không đúng quy định', en: 'Refused by a rule' },
  412: { vi: 'Hồ sơ đã thay đổi', en: 'Changed meanwhile' },
  413: { vi: 'Quá lớn', en: 'Too large' },
  415: { vi: 'Sai kiểu nội dung', en: 'Unsupported media type' },
  422: { vi: 'Tệp chưa đúng', en: 'The file is not right' },
  428: { vi: 'Thiếu phiên bản', en: 'Precondition required' },
  429: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  500: { vi: 'Lỗi hệ thống', en: 'Server error' },
  503: { vi: 'Tạm thời chưa phục vụ được', en: 'Service unavailable' },
  507: { vi: 'Hết chỗ lưu', en: 'No space left' },
};

/** The short name of a status. */
export function titleOf(status: number, language: 'vi' | 'en'): string {
  return titles[status]?.[language] ?? String(status);
}
