import { forgetPosition, get, send, whenSessionEnds } from '../api/http.ts';
import type { Session } from '../api/model.ts';
import { Problem } from '../api/problem.ts';
import { preferencesOf } from '../preferences.ts';

/** Whether someone is signed in. `expired`: the work on screen is kept until the same person signs in again. */
export type SignIn =
  { state: 'unknown' } | { state: 'out' } | { state: 'in'; session: Session } | { state: 'expired'; session: Session };

let signIn: SignIn = { state: 'unknown' };
const listeners = new Set<() => void>();

export function currentSignIn(): SignIn {
  return signIn;
}

export function onSignIn(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the server who is signed in by the cookie. @throws Problem if it cannot be asked */
export async function readSession(): Promise<void> {
  try {
    enter(await get<Session>('/session'));
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 401) throw error;
    change({ state: 'out' });
  }
}

/** @throws Problem `session/wrong-credentials` or `session/locked` */
export async function openSession(username: string, password: string): Promise<void> {
  await send('POST', '/session', { body: { username, password } });
  const session = await get<Session>('/session');
  // Another person at this screen must not find the work of the one before.
  if (signIn.state === 'expired' && signIn.session.account.id !== session.account.id) location.assign('/');
  enter(session);
}

/** Signs out and leaves nothing of the account in memory. */
export async function closeSession(): Promise<void> {
  await send('DELETE', '/session').catch(() => undefined);
  location.assign('/');
}

/** @throws Problem if the current password is wrong or the next one too weak */
export async function changePassword(current: string, next: string): Promise<void> {
  await send('POST', '/session/password', { body: { current, next } });
  await readSession();
}

function enter(session: Session): void {
  forgetPosition();
  preferencesOf(session.account.id);
  change({ state: 'in', session });
}

function change(next: SignIn): void {
  signIn = next;
  listeners.forEach((listener) => listener());
}

whenSessionEnds(() => {
  if (signIn.state === 'in') change({ state: 'expired', session: signIn.session });
});
