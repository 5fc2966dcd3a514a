import type { SignIn } from '../access/sign-in.ts';
import type { Role } from '../access/roles.ts';
import { idOf, type Stage } from './stage.ts';

/** An account of the demonstration, to be printed. */
export interface DemonstrationAccount {
  username: string;
  password: string;
  role: Role;
}

const ACCOUNTS: readonly { username: string; displayName: string; role: Role; unit: string | null }[] = [
  { username: 'bithu', displayName: 'Bí thư Chi bộ tổ dân phố số 1', role: 'cellSecretary', unit: '01.009.001.001' },
  {
    username: 'coso',
    displayName: 'Cán bộ Đảng ủy Trường Đại học Khoa học Tự nhiên',
    role: 'baseOfficer',
    unit: '01.050.001',
  },
  {
    username: 'captren',
    displayName: 'Cán bộ Ban Tổ chức Đảng ủy Đại học Quốc gia Hà Nội',
    role: 'upperOfficer',
    unit: '01.050',
  },
  { username: 'thanhuy', displayName: 'Cán bộ Ban Tổ chức Thành ủy Hà Nội', role: 'upperOfficer', unit: '01' },
  { username: 'trunguong', displayName: 'Cán bộ tổng hợp toàn quốc', role: 'upperOfficer', unit: '00' },
  { username: 'kiemtra', displayName: 'Ủy viên Ủy ban Kiểm tra Thành ủy Hà Nội', role: 'inspector', unit: '01' },
  { username: 'quantri', displayName: 'Quản trị tài khoản', role: 'administrator', unit: null },
];

/** The id of a demonstration account. */
export function accountOf(username: string): string {
  return idOf(`account/${username}`);
}

/** Opens an account for each role. The passwords are no secret: they stand on the screen that starts the demonstration. */
export async function openAccounts(
  stage: Stage,
  signIn: Pick<SignIn, 'setPassword'>,
  idOfUnit: (code: string) => string,
): Promise<DemonstrationAccount[]> {
  const actor = idOf('account/first-administrator');
  return Promise.all(
    ACCOUNTS.map(async ({ username, displayName, role, unit }) => {
      const id = accountOf(username);
      const password = `Minh-hoa-2026-${username}`;
      await stage.command('accounts.open', id, { username, displayName }, actor);
      const organisation = unit === null ? null : idOfUnit(unit);
      await stage.command('accounts.grant', id, { role, organisation, from: stage.today }, actor);
      await signIn.setPassword(id, username, password, false, stage.clock().getTime());
      return { username, password, role };
    }),
  );
}
