import { FIRST_ADMINISTRATOR, openByServer } from '../access/opening.ts';
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
  {
    username: 'bithu',
    displayName: 'Bí thư Chi bộ Khoa Toán - Cơ - Tin học',
    role: 'cellSecretary',
    unit: '01.050.001.001',
  },
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

/** The id of a demonstration account; the administrator's is the one that every installation has first. */
export function accountOf(username: string): string {
  return username === 'quantri' ? FIRST_ADMINISTRATOR : idOf(`account/${username}`);
}

/** What is printed for whoever looks at the demonstration: these passwords are no secret. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = ACCOUNTS.map(({ username, role }) => ({
  username,
  password: passwordOf(username),
  role,
}));

/** True if the demonstration was played here: its accounts can sign in. */
export async function accountsAreThere(signIn: Pick<SignIn, 'mustChange'>): Promise<boolean> {
  return (await signIn.mustChange(accountOf('trunguong'))) !== undefined;
}

/** Opens an account for each role; the passwords need not be changed. */
export async function openAccounts(stage: Stage, signIn: SignIn, idOfUnit: (code: string) => string): Promise<void> {
  const { handler, today } = stage;
  await Promise.all(
    ACCOUNTS.map(async ({ username, displayName, role, unit }) => {
      const password = passwordOf(username);
      const organisation = unit === null ? null : idOfUnit(unit);
      const grants = [{ role, organisation, from: today }];
      const opening = { id: accountOf(username), username, displayName, grants, password, mustChange: false };
      await openByServer(opening, { handler, signIn, today });
    }),
  );
}

function passwordOf(username: string): string {
  return `Minh-hoa-2026-${username}`;
}
