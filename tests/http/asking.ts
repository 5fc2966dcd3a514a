import type { Client } from './a-server.ts';

/** Gives a command that has to be taken; a refusal is shown with its address. */
export async function done(by: Client, path: string, body: object, revision?: number) {
  const response = await by.command(path, body, revision);
  expect([path, response.body.code, response.body.detail]).toEqual([path, undefined, undefined]);
  expect(response.status).toBeLessThan(300);
  return response;
}

/** Asks again until the processes and read models have followed. */
export async function until<Answer>(
  ask: () => Promise<{ body: Answer }>,
  holds: (body: Answer) => boolean,
): Promise<Answer> {
  for (;;) {
    const { body } = await ask();
    if (holds(body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
