import { AServer } from '../stores/eventstoredb/a-server.ts';

/** `AServer` in a process of its own, for processes that share a log: prints its address, and ends with its input. */
const server = await AServer.start();
process.stdin.on('end', () => void server.stop().then(() => process.exit(0)));
process.stdin.resume();
console.log(server.url);
