import type { AuthProvider } from 'react-admin';
import { Problem } from '../api/problem.ts';
import { closeSession, currentSignIn, openSession } from './session.ts';

/**
 * The framework's questions about the session. An ended session is asked for again over the page (see the sign-in
 * gate), so an error never throws the page away.
 */
export const authProvider: AuthProvider = {
  login: ({ username, password }: { username: string; password: string }) => openSession(username, password),
  logout: () => closeSession(),
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  getIdentity: async () => {
    const { account } = session();
    return { id: account.id, fullName: account.displayName };
  },
  getPermissions: async () => session().permissions,
  canAccess: async ({ resource }) => session().permissions.some((granted) => granted.startsWith(`${resource}.`)),
};

function session() {
  const now = currentSignIn();
  if (now.state === 'in' || now.state === 'expired') return now.session;
  throw new Problem({ code: 'session/none', status: 401 });
}
