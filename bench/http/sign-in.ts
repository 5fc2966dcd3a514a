import { OFFICER } from './house.ts';

/** Signs the officer in. @returns the cookie, as it is sent along */
export async function signedIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    ...{ method: 'POST', headers: { 'Content-Type': 'application/json' } },
    body: JSON.stringify({ username: OFFICER.username, password: OFFICER.password }),
  });
  if (!answer.ok) throw new Error(`the officer could not sign in: ${answer.status}`);
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}
