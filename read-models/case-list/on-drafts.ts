import type { ItemDocument, ProposalDocument } from '../proposal-list/projection.ts';
import { every, type RegisterViews } from '../views.ts';
import type { CaseDocument } from './projection.ts';

/**
 * The list being drafted on which each case stands where it lies. What waits for a decision goes on no further list, so
 * it is not looked up.
 */
export async function draftsOf(views: RegisterViews, docs: readonly CaseDocument[]): Promise<Map<string, string>> {
  const lies = new Map(
    docs.flatMap(({ id, at, open, task }) => (open && task !== 'decide' ? [[id, at] as const] : [])),
  );
  const drafts = new Map<string, string>();
  if (lies.size === 0) return drafts;
  const items: ItemDocument[] = [];
  const where = { case: { in: [...lies.keys()] }, outcome: 'waiting' };
  for await (const item of every<ItemDocument>(views.proposals, 'items', { where })) items.push(item);
  const lists = await views.proposals.getMany<ProposalDocument>('proposals', [
    ...new Set(items.map(({ proposal }) => proposal)),
  ]);
  for (const { case: id, proposal } of items) {
    const list = lists.get(proposal);
    if (list?.status === 'draft' && list.organisation === lies.get(id)) drafts.set(id, proposal);
  }
  return drafts;
}
