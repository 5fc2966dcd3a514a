import { StillBuilding } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';

/** More are left for the next day. */
const MOST = 500;

/**
 * Scans that were received until an instant and that nothing is known to refer to, the oldest first. None while the
 * question cannot be answered yet: they are found on the next day.
 */
export async function scansWaitingSince(views: Pick<RegisterViews, 'scans'>, until: string): Promise<string[]> {
  const where = { receivedAt: { to: until } };
  try {
    const { items } = await views.scans.list('waiting', { where, sort: 'receivedAt', limit: MOST });
    return items.map(({ id }) => id);
  } catch (error) {
    if (error instanceof StillBuilding) return [];
    throw error;
  }
}
