import type { Position } from '../kernel/envelope.ts';
import { Alignment } from './alignment.ts';
import { Chains, type DamageKind, type Examined, type Found } from './chains.ts';
import type { Checkpoint } from './checkpoint.ts';
import { leafOf, type Entry } from './entry.ts';
import { GrowingRoot } from './merkle-tree.ts';
import type { TreeFolder } from './tree-folder.ts';

/**
 * What only a checkpoint shows: the log ends before it (`rolled-back`), or another history stands where it was signed
 * (`rewritten`), from the event named on; the notary's own files are not those of the checkpoint (`notary`).
 */
export type ExaminedKind = DamageKind | 'rolled-back' | 'rewritten' | 'notary';

/** What an examination came to. */
export interface Examination {
  damages: Found<ExaminedKind>[];
  /** Events read. */
  events: number;
  /** Over all of them, as they are now. */
  root: Buffer;
  /** Events covered by the last checkpoint that holds: nothing proves those after it. */
  proved: number;
  /** The checkpoints that hold, of those given. */
  holding: ReadonlySet<Evidenced>;
}

type Evidenced = Pick<Checkpoint, 'size' | 'root'>;

export interface Evidence {
  /** Every event of the log in its order, as `examined` reads it. */
  log: AsyncIterable<Examined>;
  /** The entries that the notary has kept, if it has kept any. */
  tree?: Pick<TreeFolder, 'entries'> | undefined;
  /** Their signatures are good. Those kept outside prove most. */
  checkpoints?: readonly Evidenced[];
  /** Told of each event, whole or not. */
  onEvent?: (next: Examined) => void;
}

/**
 * Reads the whole log once and lays it beside all that is known of it: the chains of its streams, the entries of the notary's
 * tree, checkpoints. What the tree names is not told again by the chains that it broke.
 */
export async function examine({ log: read, tree, checkpoints = [], onEvent }: Evidence): Promise<Examination> {
  const chains = new Chains();
  const alignment = new Alignment(tree?.entries() ?? []);
  const log = new GrowingRoot();
  const ofLog = new RootsAt(log, checkpoints);
  const broken: (Found & { position: Position })[] = [];
  /** The first event that each checkpoint does not cover. */
  const after = new Map<number, Entry>();
  const sizes = new Set([0, ...checkpoints.map(({ size }) => size)]);
  let last: Entry | undefined;
  for await (const next of read) {
    onEvent?.(next);
    if (sizes.has(log.size)) after.set(log.size, next.entry);
    const { position } = next.entry;
    broken.push(...chains.take(next).map((found) => ({ ...found, position })));
    alignment.take(next.entry);
    log.push(leafOf(next.entry));
    ofLog.look();
    last = next.entry;
  }
  const { damages: named, positions, streams } = alignment.end();
  const ids = new Set(named.map(({ eventId }) => eventId));
  const alone = broken
    .filter(({ kind, position, stream }) => !positions.has(position) && (kind === 'changed' || !streams.has(stream)))
    .map(({ position: _, ...found }) => found);
  const damages: Found<ExaminedKind>[] = [...named, ...alone];

  const ofTree = tree && checkpoints.length > 0 ? rootsOf(tree, checkpoints) : undefined;
  let proved = 0;
  const holding = new Set<Evidenced>();
  for (const checkpoint of [...checkpoints].sort((a, b) => a.size - b.size)) {
    const { size, root } = checkpoint;
    const holds = ofLog.at(size)?.equals(root) ?? false;
    const kept = ofTree?.at(size);
    const told = (kind: ExaminedKind, entry: Entry | undefined) => {
      const { eventId = '-', stream = '-', revision = 0 } = entry ?? {};
      damages.push({ kind, eventId, stream, revision });
    };
    if (holds) {
      proved = size;
      holding.add(checkpoint);
    }
    // The log is as it was signed: what the notary kept of it is not, and what that tells of the log is worth nothing.
    if (holds && kept && !kept.equals(root)) {
      damages.splice(0, damages.length, ...damages.filter(({ eventId }) => !ids.has(eventId)));
      told('notary', undefined);
    }
    // What the tree under this very root has named is told; where it stands under another one, all from there on is in doubt.
    if (holds || (kept?.equals(root) && named.length > 0)) continue;
    if (log.size < size) told('rolled-back', last);
    else told('rewritten', after.get(proved));
    break;
  }
  return { damages, events: log.size, root: log.root, proved, holding };
}

/** Roots of a growing tree, at the sizes of checkpoints. */
class RootsAt {
  private readonly growing: GrowingRoot;
  private readonly wanted: Set<number>;
  private readonly roots = new Map<number, Buffer>();

  constructor(growing: GrowingRoot, checkpoints: readonly { size: number }[]) {
    this.growing = growing;
    this.wanted = new Set(checkpoints.map(({ size }) => size));
    this.look();
  }

  look(): void {
    if (this.wanted.has(this.growing.size)) this.roots.set(this.growing.size, this.growing.root);
  }

  at(size: number): Buffer | undefined {
    return this.roots.get(size);
  }
}

function rootsOf(tree: Pick<TreeFolder, 'entries'>, checkpoints: Evidence['checkpoints'] & object): RootsAt {
  const growing = new GrowingRoot();
  const roots = new RootsAt(growing, checkpoints);
  for (const entry of tree.entries()) {
    growing.push(leafOf(entry));
    roots.look();
  }
  return roots;
}
