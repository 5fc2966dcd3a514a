import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { service } from '../../src/container.ts';
import { app } from '../../src/http/app.ts';
import { endpoint } from '../../src/http/endpoint.ts';
import { router } from '../../src/http/router.ts';
import { CorrectMember } from '../../src/register/member/commands.ts';
import { start } from '../../src/start.ts';
import { house, openOfficer, processesCaughtUp, settings } from './house.ts';

/**
 * The server that is measured, in a process of its own: the production application with all that runs beside it, and
 * next to it, made of the same parts, a route that validates the same body and does nothing. Its arguments are the
 * data folder and the organisation at the top.
 */
const [folder, organisation] = process.argv.slice(2) as [string, string];
const NO_OP = '/no-op';

const built = await house(settings(folder));
await openOfficer(built, organisation);
const started = await start(built);
await processesCaughtUp(built);
const parts = built.get(service.parts);
const real = built.get(service.app);
const noOp = app(
  router(
    [],
    {
      'members.doNothing': endpoint({
        ...{
          method: 'post',
          path: '/members/{id}/correct',
          summary: 'Nothing',
          access: { to: 'anyone' },
          kind: 'json',
        },
        ...{ body: CorrectMember, answer: z.object({ id: z.string(), revision: z.int(), events: z.int() }) },
      }),
    },
    { 'members.doNothing': async ({ id }) => ({ id, revision: 0, events: 0 }) },
    parts,
  ),
  parts.metrics,
);

const server = createServer((request, response) => {
  if (!request.url!.startsWith(NO_OP)) return void real(request, response);
  request.url = request.url!.slice(NO_OP.length);
  noOp(request, response);
});
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }));

process.on('disconnect', () => process.exit());
process.on('message', () => {
  server.closeAllConnections();
  server.close();
  void started.stop().then(() => process.exit());
});
