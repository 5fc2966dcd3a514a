import type { Claims } from '../kernel/claims.ts';
import type { Process } from './runner.ts';

/**
 * An event that needed a claim is stored: the claim is confirmed. One that gave it up is stored: it is released. Until
 * then another may retake the claim, after some minutes (design §3).
 */
export function claimsProcess(claims: Pick<Claims, 'confirm' | 'release'>): Process {
  return {
    name: 'claims',
    react(event) {
      const { claims: taken = [], releases: released = [] } = event.meta;
      if (taken.length === 0 && released.length === 0) return undefined;
      return async () => {
        for (const { stream, owner } of taken) await claims.confirm(stream, owner, event);
        for (const stream of released) await claims.release(stream, event.stream, event);
      };
    },
  };
}
