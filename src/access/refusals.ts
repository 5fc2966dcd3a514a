import type { RefusalCatalogue } from '../kernel/refusal.ts';

const source = 'Quy chế sử dụng Sổ gốc';

/** Why a command on an account is refused. */
export const accessRefusals: RefusalCatalogue = {
  'access/account-exists': {
    source,
    vi: () => 'Tài khoản này đã được mở.',
    en: () => 'This account is open already.',
  },
  'access/account-closed': {
    source,
    vi: () => 'Tài khoản này đã đóng, không thể thay đổi.',
    en: () => 'This account is closed and cannot be changed.',
  },
  'access/own-grant': {
    source,
    vi: () => 'Không ai được tự phân quyền hoặc tự thu hồi quyền của chính mình.',
    en: () => 'Nobody may give rights to themselves or withdraw their own.',
  },
  'access/own-account': {
    source,
    vi: () => 'Không thể đóng tài khoản đang đăng nhập.',
    en: () => 'The account that is signed in cannot be closed by itself.',
  },
  'access/no-such-grant': {
    field: 'grant',
    source,
    vi: () => 'Tài khoản không có quyền này.',
    en: () => 'The account does not have this grant.',
  },
  'access/grant-ends-before-it-begins': {
    field: 'to',
    source,
    vi: () => 'Ngày kết thúc quyền phải từ ngày bắt đầu trở đi.',
    en: () => 'A grant cannot end before it begins.',
  },
  'access/username-taken': {
    field: 'username',
    source,
    vi: () => 'Tên đăng nhập này đã có người dùng.',
    en: () => 'This username is taken.',
  },
};
