/** `npm run dev`: the server and the console, each reloading on change; one Ctrl-C ends both. */
import { install } from './install.mjs';
import { ended, handSignalsTo, root, say, startNode } from './run.mjs';

install({ dev: true });
const port = process.env.PORT ?? '8080';
const consolePort = Number(process.env.CONSOLE_PORT ?? 5173);

const { createServer } = await import('vite');
const consoleServer = await createServer({
  root: `${root}admin`,
  server: {
    host: '127.0.0.1',
    port: consolePort,
    strictPort: true,
    proxy: { '/api': `http://127.0.0.1:${port}` },
  },
});
await consoleServer.listen();
say(`Giao diện / console: http://127.0.0.1:${consolePort} → API http://127.0.0.1:${port}`);

const server = startNode(['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'src/main.ts'], {
  PORT: port,
});
handSignalsTo(() => [server]);
process.exitCode = await ended(server);
await consoleServer.close();
process.exit();
