import { randomUUID, randomBytes } from 'node:crypto';
import type { EventToStore } from '../src/kernel/envelope.ts';

/**
 * Events as the register writes them: 400 bytes of sealed data in an envelope with the ids, instants and hashes that each
 * one carries. Every one begins another stream, as claims and people do: the store must find out that there is none.
 */
export function someEvents(count: number): EventToStore[] {
  return Array.from({ length: count }, () => {
    const [id, commandId] = [randomUUID(), randomUUID()];
    return {
      id,
      type: 'Measured',
      version: 1,
      stream: `measured-${randomUUID()}`,
      revision: 0,
      recordedAt: '2026-11-01T02:03:04.005Z',
      effectiveOn: '2026-11-01',
      data: { sealed: `sealed:s:${randomBytes(285).toString('base64')}` },
      meta: {
        ...{ actor: id, commandId, correlationId: commandId, causationId: commandId },
        ...{ previousHash: null, hash: randomBytes(32).toString('hex') },
      },
    };
  });
}
