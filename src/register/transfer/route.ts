import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { isCell } from '../organisation/events.ts';
import { closingOn } from '../organisation/organisation.ts';
import type { Chain, Rung } from '../rungs.ts';
import type { LetterBox, LetterKind } from './events.ts';

/** The way of an official letter. */
export interface Way {
  letter: LetterKind;
  route: LetterBox[];
  /** Where the member is counted in transit. */
  transit: string;
}

const TEN = {
  out: { cell: 1, between: 2, base: 3, upper: 4, province: 5 },
  in: { province: 6, upper: 7, base: 8, between: 9, cell: 10 },
};
const SEVEN = { out: { cell: 1, between: 2, base: 3 }, in: { upper: 4, base: 5, between: 6, cell: 7 } };

/**
 * Who fills in which box, in order. Ten boxes out of the upper-base: 4 → 7, box 5 instead of 4 and box 6 instead of 7 only
 * where the base organisation lies directly under the province. Seven inside the same upper-base. A level that does not
 * exist on the way is skipped. Source: 38-HD/BTCTW II.4.3.1a; 294-QĐ/TW 6.3.1b; D§2.4.
 * @param destination of the organisation addressed, a cell or a committee; undefined for a place outside of this register
 */
export function wayOf(origin: readonly Rung[], destination: readonly Rung[] | undefined): Way {
  const from = levels(origin);
  const transit = commonAncestor(origin, destination ?? []);
  if (!destination) return { letter: 'ten', route: outgoing('ten', from), transit };
  if (destination[0]!.organisation === origin[0]!.organisation) throw refuse('transfer/same-cell');
  const to = levels(destination);
  if (from.base && to.base && from.base.organisation === to.base.organisation) throw refuse('transfer/inside-one-base');
  const same = from.authority.organisation === to.authority.organisation && !isProvince(from.authority);
  const letter = same ? 'seven' : 'ten';
  return { letter, route: [...outgoing(letter, from), ...incoming(letter, destination)], transit };
}

/** The boxes at the destination, from the level to which the letter is addressed first down to the organisation named. */
export function incoming(letter: LetterKind, destination: readonly Rung[]): LetterBox[] {
  const { cell, between, base, authority } = levels(destination);
  const numbers = letter === 'ten' ? TEN.in : SEVEN.in;
  const upper = letter === 'ten' && isProvince(authority) ? TEN.in.province : numbers.upper;
  return [
    box(upper, authority, 'in'),
    ...(base ? [box(numbers.base, base, 'in')] : []),
    ...[...between].reverse().map((each) => box(numbers.between, each, 'in')),
    ...(cell ? [box(numbers.cell, cell, 'in')] : []),
  ];
}

function outgoing(letter: LetterKind, { cell, between, base, authority }: Levels): LetterBox[] {
  const numbers = letter === 'ten' ? TEN.out : SEVEN.out;
  const upper = isProvince(authority) ? TEN.out.province : TEN.out.upper;
  return [
    box(numbers.cell, cell!, 'out'),
    ...between.map((each) => box(numbers.between, each, 'out')),
    ...(base ? [box(numbers.base, base, 'out')] : []),
    ...(letter === 'ten' ? [box(upper, authority, 'out')] : []),
  ];
}

/**
 * The eight boxes of a temporary transfer: home cell, home base, host base, host cell, and the same way back. The
 * upper-base stands in for a base committee where there is none. Abroad there is no host in this register.
 * Source: 38-HD/BTCTW II.4.3.2a.
 */
export function temporaryWay(home: readonly Rung[], host: readonly Rung[] | undefined): LetterBox[] {
  const own = levels(home);
  const away = host && levels(host);
  const homeBase = own.base ?? own.authority;
  const hostBase = away && (away.base ?? away.authority);
  return [
    box(1, own.cell!, 'out'),
    box(2, homeBase, 'out'),
    ...(away?.cell && hostBase ? [box(3, hostBase, 'in'), box(4, away.cell, 'in')] : []),
    ...(away?.cell && hostBase ? [box(5, away.cell, 'back'), box(6, hostBase, 'back')] : []),
    box(7, homeBase, 'back'),
    box(8, own.cell!, 'back'),
  ];
}

/**
 * For labour abroad the upper-base issues the slip (3A-SHĐ), keeps dossier and card, and takes the report on return; a
 * shorter stay abroad is the base's (3B-SHĐ). Source: 38-HD/BTCTW II.4.3.1c, II.4.3.2b.
 */
export function labourExportWay(home: readonly Rung[]): LetterBox[] {
  const { cell, authority } = levels(home);
  return [box(1, cell!, 'out'), box(2, authority, 'out'), box(7, authority, 'back'), box(8, cell!, 'back')];
}

/**
 * What was disbanded signs nothing any more: its superior, who issues the letters of its members, writes its outgoing boxes
 * unsigned and unstamped, then its own. Source: 38-HD/BTCTW II.4.3.3a; 06-HD/TW 10.3d; D§2.4.
 * @param origin from the home cell upwards
 */
export function inPlaceOfDisbanded(route: readonly LetterBox[], origin: Chain, day: PlainDate): LetterBox[] {
  const writers = new Map(
    origin.flatMap((organisation) => {
      const closing = closingOn(organisation, day);
      return closing?.ground === 'disbandment' ? [[organisation.id, closing.lettersBy] as const] : [];
    }),
  );
  return route.map((each) => {
    const writer = each.side === 'out' ? writers.get(each.organisation) : undefined;
    return writer === undefined ? each : { ...each, organisation: writer };
  });
}

/** The nearest organisation above both; the top of this register where there is none. */
export function commonAncestor(origin: readonly Rung[], destination: readonly Rung[]): string {
  const there = new Set(destination.map(({ organisation }) => organisation));
  return (origin.slice(1).find(({ organisation }) => there.has(organisation)) ?? origin.at(-1)!).organisation;
}

/** The same base organisation stands above both: its committee moves members by itself. */
export function sameBase(one: readonly Rung[], other: readonly Rung[]): Rung | undefined {
  const base = levels(one).base;
  return base && levels(other).base?.organisation === base.organisation ? base : undefined;
}

interface Levels {
  cell?: Rung;
  /** Sections, and below a commune its member organisations, from below upwards. */
  between: Rung[];
  base?: Rung;
  /** The upper-base, or who has its powers; the province over a base organisation directly under it. */
  authority: Rung;
}

function levels(rungs: readonly Rung[]): Levels {
  const [first, ...above] = rungs;
  const cell = first && isCell(first.type) ? first : undefined;
  const upward = cell ? above : rungs;
  const at = upward.findIndex(
    (rung) => rung.type === 'upperBase' || isProvince(rung) || rung.powers.includes('delegatedUpperBasePowers'),
  );
  if (at < 0) throw refuse('transfer/no-authority');
  const lower = upward.slice(0, at);
  const base = lower.findLast(({ type }) => type === 'baseOrg');
  return { cell, between: lower.filter((rung) => rung !== base), base, authority: upward[at]! };
}

function isProvince({ type }: Rung): boolean {
  return type === 'provincialCommittee' || type === 'centralCommittee';
}

function box(number: number, { organisation }: Rung, side: LetterBox['side']): LetterBox {
  return { box: number, organisation, side };
}
