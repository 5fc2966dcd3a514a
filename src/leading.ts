import { setTimeout } from 'node:timers/promises';
import type { Lease, Leases } from './stores/lease.ts';

/** Work that only one process may do at a time. */
export interface Duty<Work extends { stop(): Promise<void> } = { stop(): Promise<void> }> {
  readonly name: string;
  /** @param token under which it writes; undefined where no other process can be */
  begin(token?: number): Promise<Work>;
}

/** A process that does a duty, or stands by to do it. */
export interface Leading {
  /** True while the duty is done here. */
  readonly leads: boolean;
  /** Lets what is under way end, and gives the lease back. */
  stop(): Promise<void>;
}

/** Of a lifetime: so often it is renewed, and asked for, and for so long it is trusted without having been renewed. */
const [RENEWED, ASKED_FOR, TRUSTED] = [1 / 3, 1 / 6, 3 / 4];

/**
 * Does a duty whenever its lease is to be had, until stopped. Once the lease is lost, or could not be renewed for so long
 * that it may be, the work is stopped, and this process stands by again.
 */
export function lead(duty: Duty, leases: Leases, onTrouble: (error: unknown) => void): Leading {
  const stopping = new AbortController();
  const { signal } = stopping;
  let leads = false;
  const pause = (part: number) => setTimeout(leases.lifetime * part, undefined, { signal }).catch(() => undefined);

  const untilLost = async (lease: Lease) => {
    for (let trusted = performance.now(); performance.now() - trusted < leases.lifetime * TRUSTED;) {
      await pause(RENEWED);
      if (signal.aborted) return;
      const asked = performance.now();
      try {
        // An answer that does not come is not waited for longer than the lease is trusted.
        const renewed = await Promise.race([leases.renew(lease), pause(TRUSTED)]);
        if (renewed === false) return;
        if (renewed) trusted = asked;
      } catch (error) {
        onTrouble(error);
      }
    }
  };
  const doIt = async (lease: Lease) => {
    leads = true;
    const work = duty.begin(lease.token);
    // Renewed while it begins, too; if that fails, the lease goes back at once.
    await Promise.race([untilLost(lease), work.then(() => new Promise<never>(() => undefined))]);
    leads = false;
    await (await work).stop();
  };
  const standBy = async () => {
    while (!signal.aborted) {
      let lease: Lease | undefined;
      try {
        lease = await leases.take(duty.name);
        if (lease) await doIt(lease);
      } catch (error) {
        onTrouble(error);
      }
      leads = false;
      if (lease) await leases.release(lease).catch(onTrouble);
      await pause(ASKED_FOR);
    }
  };
  const standing = standBy();
  return {
    get leads() {
      return leads;
    },
    async stop() {
      stopping.abort();
      await standing;
    },
  };
}
