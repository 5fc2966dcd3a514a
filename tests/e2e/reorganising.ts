import { randomUUID } from 'node:crypto';
import type { Client } from './server.ts';

let numbered = 0;

/** Gives a command by the interface. @throws Error if it is refused */
async function give(client: Client, path: string, body: object, revision?: number): Promise<void> {
  const response = await client.send('POST', path, body, {
    'Idempotency-Key': randomUUID(),
    ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
}

/** Takes an organisation over. @returns its id */
export async function anOrganisation(
  client: Client,
  { name, type, parent }: { name: string; type: string; parent: string },
): Promise<string> {
  const id = randomUUID();
  await give(client, `/organisations/${id}/take-over`, { name, type, parent, since: '2010-01-01' });
  return id;
}

/** Takes so many official members of a cell over, who are named after it. */
export async function members(client: Client, cell: string, names: readonly string[]): Promise<void> {
  for (const fullName of names) {
    numbered += 1;
    await give(client, `/members/${randomUUID()}/take-over`, {
      ...{ fullName, birthDate: '1980-05-19', citizenId: `0010808${String(numbered).padStart(5, '0')}` },
      ...{ sex: 'female', ethnicity: 'Kinh', cell, status: 'official', source: 'Sổ gốc' },
      ...{ admissionDecisionDate: '2005-02-20', joinDate: '2005-03-03', officialDate: '2006-03-03' },
    });
  }
}

/** An organisation of the demonstration by its name. */
export async function named(client: Client, name: string): Promise<string> {
  const { items } = await client.get<{ items: { id: string; name: string }[] }>(
    `/organisations?limit=50&q=${encodeURIComponent(name)}`,
  );
  return items.find((row) => row.name === name)!.id;
}

/** The seal that an organisation uses. */
export async function aSeal(client: Client, organisation: string): Promise<void> {
  const { revision } = await client.get<{ revision: number }>(`/organisations/${organisation}`);
  await give(client, `/organisations/${organisation}/take-over-seal`, { since: '2010-05-19' }, revision);
}
