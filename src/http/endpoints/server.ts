import { readFile } from 'node:fs/promises';
import type { Endpoints } from '../../catalogue.ts';
import { authenticate } from '../authenticate.ts';
import type { Live } from '../live.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';

type Names = 'server.live' | 'server.health' | 'server.ready' | 'server.openapi';

/** The description of the interface lies two folders up, for the sources as for the bundle. */
const description = new URL('../../openapi/openapi.json', import.meta.url);
const fromSources = new URL('../../../openapi/openapi.json', import.meta.url);

/** How the server stands, what it offers, what changes. */
export function serverEndpoints(live: Live, parts: Parts): Pick<Implementations<Endpoints>, Names> {
  let openapi: Promise<Buffer> | undefined;
  return {
    async 'server.live'({ request, response, reader }) {
      live.attach(response, reader.signedIn.tokenHash, () =>
        authenticate(request, { ...parts, rateLimit: () => undefined }),
      );
    },
    'server.health': async () => ({ status: 'ok' as const }),
    async 'server.ready'({ response }) {
      const { ready: caughtUp, seconds } = await parts.readModels.state();
      const ready = caughtUp && !parts.stopping.aborted;
      response.status(ready ? 200 : 503).json({ ready, secondsBehind: seconds });
    },
    async 'server.openapi'({ response }) {
      openapi ??= readFile(description).catch(() => readFile(fromSources));
      response.type('json').send(await openapi);
    },
  };
}
