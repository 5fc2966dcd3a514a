import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { flippedBytes } from '../notary/flipped-bytes.ts';
import { NOTHING, told, type Tally } from './audit.ts';
import { idleListeners } from './idle-listeners.ts';
import { killedProjector } from './killed-projector.ts';
import { killedServer, stoppedServer } from './killed-server.ts';
import { killedStore } from './killed-store.ts';
import { stoppedBehindProxy } from './stopped-behind-proxy.ts';
import { lacksCluster, startedCluster } from '../servers/cluster.ts';
import { BEFORE, sideBySide } from './side-by-side.ts';

/**
 * `npm run faults -- --cycles N`: the faults that need many tries, each as often as is asked for. Of a store process N
 * kills; of the whole server and of the projector N / 50 unless told otherwise, as of API processes that are told to
 * stop behind the proxy; N listeners, at most 10,000. With
 * `--flips M` each byte of M events of a log is flipped, one at a time; with `--side-by-side M` the version before and the
 * present one answer M commands together. Ends with 1 if anything is wrong.
 */
const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '200' },
    'server-cycles': { type: 'string' },
    'projector-kills': { type: 'string' },
    listeners: { type: 'string' },
    'proxy-stops': { type: 'string' },
    flips: { type: 'string' },
    'side-by-side': { type: 'string' },
  },
});
const cycles = count('cycles', values.cycles);
const fiftieth = String(Math.ceil(cycles / 50));
const serverCycles = count('server-cycles', values['server-cycles'] ?? fiftieth);
const kills = count('projector-kills', values['projector-kills'] ?? fiftieth);
const flips = count('flips', values.flips ?? '0');
const requests = count('side-by-side', values['side-by-side'] ?? '0');
const proxyStops = count('proxy-stops', values['proxy-stops'] ?? fiftieth);
const listeners = count('listeners', values.listeners ?? String(Math.min(cycles, 10_000)));

const begun = performance.now();
const faults: string[] = [];
say(`node ${process.version}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`);

if (serverCycles > 0) {
  const { tally, refused, listed } = await killedServer(serverCycles, progress('server killed', serverCycles));
  hold('server killed', tally);
  wrongUnless(refused.length === 0, `server killed: ${refused.length} commands refused`);
  wrongUnless(listed === tally.acknowledged, `server killed: ${listed} members listed`);
  say(`server killed ${serverCycles} times under load: ${told(tally)} listed=${listed}`);
  const { tally: at, exit, unfolded, storedUnanswered } = await stoppedServer();
  hold('server stopped', at);
  wrongUnless(exit === 0 && unfolded === 0 && storedUnanswered === 0, 'server stopped: not cleanly');
  say(`server stopped under load: exit=${exit} ${told(at)} stored-unanswered=${storedUnanswered}`);
}
if (kills > 0) {
  const { events, live, rebuilt } = await killedProjector(kills, progress('projector killed', kills));
  wrongUnless(live === rebuilt, 'projector killed: what it shows is not what a rebuild shows');
  say(`projector killed ${kills} times on ${events} events: live=${live.slice(0, 12)} rebuilt=${rebuilt.slice(0, 12)}`);
}
if (proxyStops > 0 && lacksCluster !== undefined) say(`stopped behind the proxy: not run (lacks: ${lacksCluster})`);
if (proxyStops > 0 && lacksCluster === undefined) {
  const cluster = await startedCluster();
  const { tally, exits, refused } = await stoppedBehindProxy(cluster, proxyStops, progress('stopped', proxyStops));
  await cluster.stop();
  hold('stopped behind the proxy', tally);
  wrongUnless(refused.length === 0, `stopped behind the proxy: ${refused.length} commands refused`);
  wrongUnless(
    exits.every((exit) => exit === 0),
    `stopped behind the proxy: exits ${exits.join()}`,
  );
  say(`API processes stopped ${proxyStops} times behind the proxy under load: ${told(tally)}`);
}
if (listeners > 0) {
  const { listeners: open, bytesEach, told: heard } = await idleListeners(listeners);
  wrongUnless(heard === open, `listeners: ${heard} of ${open} told`);
  say(`live connections ${open}: ${bytesEach ?? 'unknown'} bytes each, told=${heard}`);
}
if (requests > 0) {
  const { answered, behind, failed, tally: at } = await sideBySide(BEFORE, requests);
  hold('side by side', at);
  wrongUnless(failed.length === 0, `side by side: ${failed.length} failed, ${failed[0]}`);
  const both = `answered=${answered.before}+${answered.now} failed=${failed.length} asked-again=${behind}`;
  say(`version ${BEFORE} beside the present one: ${both} ${told(at)}`);
}
if (flips > 0) {
  const { bytes, missed } = await flippedBytes(flips, progress('bytes flipped, events', flips));
  wrongUnless(missed.length === 0, `bytes flipped: ${missed.length} missed, ${missed[0]}`);
  say(`every byte of ${flips} events flipped, one at a time: ${bytes} bytes, missed=${missed.length}`);
}
const tally = cycles > 0 ? await killedStore(cycles, progress('store killed', cycles)) : NOTHING;
hold('store killed', tally);
for (const fault of faults) say(`fault: ${fault}`);
process.stdout.write(`faults cycles=${cycles} ${told(tally)}\n`);
process.exit(faults.length > 0 ? 1 : 0);

function count(name: string, given: string): number {
  if (!/^\d+$/.test(given)) throw new RangeError(`--${name} ${given}: a whole number`);
  return Number(given);
}

function hold(what: string, { acknowledged: _, ...wrong }: Tally): void {
  for (const [kind, found] of Object.entries(wrong)) wrongUnless(found === 0, `${what}: ${found} ${kind}`);
}

function wrongUnless(holds: boolean, fault: string): void {
  if (!holds) faults.push(fault);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Tells every fiftieth part of the way. */
function progress(what: string, of: number): (done: number) => void {
  return (done) => {
    if (done % Math.ceil(of / 50) > 0) return;
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    process.stderr.write(`${seconds.padStart(6)} s  ${what} ${done}/${of}\n`);
  };
}
