import { LRUCache } from 'lru-cache';
import { problem } from './problem.ts';

/** Takes one request of an account. @throws Problem 429 with Retry-After when it asks too fast */
export type RateLimit = (account: string) => void;

/**
 * A bucket of tokens for each account: it holds two seconds' worth and refills steadily.
 * @param perSecond requests a second; 0 for no limit
 */
export function rateLimit(perSecond: number, clock: () => number = () => performance.now()): RateLimit {
  if (perSecond === 0) return () => undefined;
  const capacity = perSecond * 2;
  // Room is made as it is needed: given as `max`, all of it is laid out at once, and the start of the server waits.
  const buckets = new LRUCache<string, { tokens: number; at: number }>({ maxSize: 50_000, sizeCalculation: () => 1 });
  return (account) => {
    const now = clock();
    const bucket = buckets.get(account) ?? { tokens: capacity, at: now };
    const tokens = Math.min(capacity, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    buckets.set(account, { tokens: Math.max(0, tokens - 1), at: now });
    if (tokens < 1) throw problem('request/too-many', { headers: { 'Retry-After': '1' } });
  };
}
