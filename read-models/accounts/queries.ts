import { z } from 'zod';
import { role } from '../../src/access/events.ts';
import type { ReadView } from '../stores/read-store.ts';

/** A role for an organisation and all below it; the organisation is null for the whole register. */
const grantRow = z.object({
  id: z.uuid(),
  role,
  organisation: z.uuid().nullable(),
  from: z.iso.date(),
  to: z.iso.date().optional(),
});

/** An account as the list shows it. Withdrawn grants are left out; names are null after an erasure. */
export const accountRow = z.object({
  id: z.uuid(),
  username: z.string().nullable(),
  displayName: z.string().nullable(),
  status: z.enum(['open', 'closed']),
  revision: z.int(),
  grants: z.array(grantRow),
});
export type AccountRow = z.infer<typeof accountRow>;

/** The largest page: a page of accounts is mostly completed by one question. */
const GRANTS = 500;

/** A page of accounts, by username. */
export async function listAccounts(
  view: Pick<ReadView, 'list'>,
  question: { q?: string; limit: number; cursor?: string },
): Promise<{ items: AccountRow[]; next?: string }> {
  const { q: text, limit, cursor } = question;
  const page = await view.list<Omit<AccountRow, 'id' | 'grants'> & { sortName: string }>('accounts', {
    text,
    sort: 'sortName',
    limit,
    cursor,
  });
  const ids = page.items.map(({ id }) => id);
  const grants = await grantsOf(view, ids);
  const items = page.items.map(({ id, doc: { sortName: _, ...row } }) => ({
    id,
    ...row,
    grants: grants.get(id) ?? [],
  }));
  return { items, ...(page.next !== undefined && { next: page.next }) };
}

async function grantsOf(view: Pick<ReadView, 'list'>, accounts: string[]): Promise<Map<string, AccountRow['grants']>> {
  const found = new Map<string, AccountRow['grants']>();
  if (accounts.length === 0) return found;
  let cursor: string | undefined;
  do {
    const page = await view.list<AccountRow['grants'][number] & { account: string }>('grants', {
      where: { account: { in: accounts } },
      limit: GRANTS,
      cursor,
    });
    for (const { id, doc } of page.items) {
      const { account, ...grant } = doc;
      found.set(account, [...(found.get(account) ?? []), { ...grant, id }]);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}
