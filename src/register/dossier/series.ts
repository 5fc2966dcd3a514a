import type { Decided } from '../../kernel/command-handler.ts';
import type { Decider } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { CloseDossierSeries, GiveDossierBlock, OpenDossierSeries } from './commands.ts';
import { DossierBlockGiven, DossierSeriesClosed, DossierSeriesOpened, type DossierSeriesEvent } from './events.ts';

/** Digits of a number (38-HD/BTCTW II.1.2a). */
const LAST = 999_999;

/** A province's numbers, by symbol: they go up, and blocks of them are given to organisations below. */
export interface DossierSeries {
  id: string;
  bySymbol: ReadonlyMap<string, { next: number; closed: boolean }>;
}

/** The state of a `dossierSeries-<province>` stream. */
export const dossierSeriesDecider: Decider<DossierSeries, DossierSeriesEvent> = {
  prefix: 'dossierSeries-',
  initial: (id) => ({ id, bySymbol: new Map() }),
  evolve(state, event) {
    const { symbol } = event.data;
    const next = state.bySymbol.get(symbol)?.next ?? 1;
    const after =
      event.type === 'DossierSeriesOpened'
        ? { next: event.data.next, closed: false }
        : {
            next: event.type === 'DossierBlockGiven' ? event.data.to + 1 : next,
            closed: event.type === 'DossierSeriesClosed',
          };
    return { ...state, bySymbol: new Map(state.bySymbol).set(symbol, after) };
  },
};

/**
 * Opens the numbers of a symbol, or lets them go on from a higher one: after provinces merged they continue and never
 * overlap. One province holds a symbol at a time. Source: 38-HD/BTCTW II.1.2; D§0, D§2.8.
 */
export function openDossierSeries(
  state: DossierSeries,
  { symbol, next }: OpenDossierSeries,
  { today, isProvince }: { today: PlainDate; isProvince: boolean },
): Decided {
  if (!isProvince) throw refuse('dossier/series-of-a-province-only');
  const before = state.bySymbol.get(symbol);
  if (before && !before.closed && before.next === next) return { events: [] };
  if (before && next < before.next) throw refuse('dossier/series-goes-up', { next: before.next });
  return {
    events: [DossierSeriesOpened.of({ symbol, next }, today)],
    claims: [{ kind: 'dossierSymbol', value: symbol }],
  };
}

/** Gives the next numbers of a symbol to an organisation below. Source: 38-HD/BTCTW II.1.2. */
export function giveDossierBlock(
  state: DossierSeries,
  { symbol, organisation, count }: GiveDossierBlock,
  { today, isBelow }: { today: PlainDate; isBelow: boolean },
): Decided {
  const series = state.bySymbol.get(symbol);
  if (!series || series.closed) throw refuse('dossier/series-not-open', { symbol });
  if (!isBelow) throw refuse('dossier/block-not-below');
  const [from, to] = [series.next, series.next + count - 1];
  if (to > LAST) throw refuse('dossier/series-exhausted', { symbol, left: LAST - series.next + 1 });
  return { events: [DossierBlockGiven.of({ symbol, organisation, from, to }, today)] };
}

/** The symbol passes to another province: no more blocks of it are given here. Those given stay with who has them. */
export function closeDossierSeries(
  state: DossierSeries,
  { symbol }: CloseDossierSeries,
  { today }: { today: PlainDate },
): Decided {
  const series = state.bySymbol.get(symbol);
  if (!series) throw refuse('dossier/series-not-open', { symbol });
  if (series.closed) return { events: [] };
  return {
    events: [DossierSeriesClosed.of({ symbol }, today)],
    releases: [{ kind: 'dossierSymbol', value: symbol }],
  };
}
