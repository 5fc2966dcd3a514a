import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type Router } from 'express';
import { answerHeaders, pageHeaders } from './headers.ts';
import type { Metrics } from './metrics.ts';

/** Compressing smaller answers costs more than it saves. */
const SMALLEST_COMPRESSED = 2048;
const YEAR = 365 * 24 * 3600;

/**
 * The web server's routes: the interface below /api, the figures, and the built console.
 * @param consoleFolder the built console; without it only the interface is served
 * @param behindProxy whether a proxy in front says which address and host were asked for
 */
export function app(routes: Router, metrics: Metrics, consoleFolder?: string, behindProxy = false): Express {
  const server = express();
  server.disable('x-powered-by');
  // ETags are revisions, set by the routes; hashing every answer would cost a third of the throughput.
  server.set('etag', false);
  server.set('query parser', 'simple');
  server.set('trust proxy', behindProxy ? 1 : false);
  server.set('case sensitive routing', true);

  const compressed = compression({
    threshold: SMALLEST_COMPRESSED,
    // A compressed event would wait for the next one.
    filter: (request, response) =>
      !String(response.getHeader('Content-Type')).startsWith('text/event-stream') &&
      compression.filter(request, response),
  });
  server.use('/api', answerHeaders, compressed, routes);
  server.get('/metrics', answerHeaders, async (_request, response) => {
    response.setHeader('Content-Type', metrics.contentType);
    response.end(await metrics.text());
  });

  if (consoleFolder !== undefined && existsSync(join(consoleFolder, 'index.html'))) {
    server.use(pageHeaders(), compressed);
    server.use(
      '/assets',
      express.static(join(consoleFolder, 'assets'), { immutable: true, maxAge: YEAR * 1000, fallthrough: false }),
    );
    server.use(express.static(consoleFolder, { index: false, cacheControl: false }));
    // Every other page is drawn by the console itself.
    server.get('/{*page}', (_request, response) => {
      response.setHeader('Cache-Control', 'no-cache');
      response.sendFile(join(consoleFolder, 'index.html'));
    });
  }
  return server;
}
