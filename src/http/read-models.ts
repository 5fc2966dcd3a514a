import type { Projector } from '../../read-models/runner/projector.ts';
import type { ReadModels } from './parts.ts';

/** This much behind, what is shown is old enough to be told, in milliseconds. */
const TOO_FAR_BEHIND = 10_000;

/** @param projector asked for when it is needed: it is made after the routes */
export function readModelsOf(projector: () => Pick<Projector, 'waitFor' | 'health'>): ReadModels {
  return {
    caughtUp: (position, milliseconds) => projector().waitFor(position, milliseconds),
    async state() {
      const all = await projector().health();
      const behind = Math.max(0, ...all.map(({ lag }) => lag.ms));
      const answering = all.every(({ state }) => state === 'live' || state === 'rebuilding');
      return { ready: answering && behind < TOO_FAR_BEHIND, seconds: behind / 1000 };
    },
  };
}
