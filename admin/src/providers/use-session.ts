import { createContext, use } from 'react';
import type { Session } from '../api/model.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in. Only below the sign-in gate. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('no session above this component');
  return session;
}

/** Whether the account may do something that holds for the whole register: with a right for all of it. */
export function useMayEverywhere(): (operation: string) => boolean {
  const { permissions, grants } = useSession();
  const everywhere = grants.some(({ organisation }) => organisation === null);
  return (operation) => everywhere && permissions.includes(operation);
}

/** Whether the account may do or read something: an operation's name (`members.recognise`) or a collection's (`members`). */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.some((granted) => granted === permission || granted.startsWith(`${permission}.`));
}
