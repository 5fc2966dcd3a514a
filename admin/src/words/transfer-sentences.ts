import type { EventType } from './events.ts';
import { day, nameOf, paper, type Teller, type Telling } from './telling.ts';

type Values = Record<string, string>;
type Deadlines = { kind: string; on: string }[] | undefined;

/** Sentences of transfers: letters and their boxes, transit, temporary stays, moves of many. */
export const transferTellers = {
  TransferOpened: ({ data }, telling) => {
    const { t } = telling;
    const d = data as Values;
    const warnings = (data.warnings as string[] | undefined) ?? [];
    return [
      t('transfer.opened', {
        letter: t(`transfer.letters.${d.letter as 'ten'}`),
        to: placeOf(data, telling),
        ground: t(`transfer.grounds.${d.ground as 'jobChange'}`),
      }),
      d.paperNumber && t('transfer.openedPaper', { number: d.paperNumber, on: day(d.paperOn) }),
      ...warnings.map((each) =>
        t('transfer.warned', { warning: t(`transfer.warnings.${each as 'late/transfer-start'}`) }),
      ),
    ];
  },
  TransferBoxFilled: ({ data }, { t, names }) => [
    boxOf(data, t, names),
    data.onward ? t('transfer.onward', { to: nameOf((data.onward as { to: string }).to, names, t) }) : undefined,
    data.lateness ? t('transfer.presentedLate') : undefined,
  ],
  MemberTransferredOut: ({ data, effectiveOn }, { t, names }) => [
    t('transfer.out', { on: day(effectiveOn), at: nameOf(data.at, names, t) }),
  ],
  TransferSent: (item, { t, names }) => {
    const d = item.data as Values;
    const presentBy = due(item.data.deadlines as Deadlines, 'transferPresent');
    return [
      t('transfer.sent', { number: d.letterNumber }),
      d.to && t('transfer.outTo', { to: nameOf(d.to, names, t) }),
      presentBy && t('transfer.presentBy', { on: day(presentBy) }),
    ];
  },
  TransferNoticeReceived: (item, { t, names }) => {
    const handInBy = due(item.data.deadlines as Deadlines, 'transferHandIn');
    return [
      t('transfer.notice', { organisation: nameOf(item.data.organisation, names, t), on: day(item.effectiveOn) }),
      handInBy && t('transfer.handInBy', { on: day(handInBy) }),
    ];
  },
  TransferForwarded: ({ data }, { t, names }) => {
    const d = data as Values;
    const why = d.why ?? '…';
    return [
      t('transfer.forwarded', { from: nameOf(d.from, names, t), to: nameOf(d.to, names, t), number: d.number, why }),
    ];
  },
  MemberSentAbroad: (item, { t, names }) => {
    const { country, number, slipNumber, at } = item.data as Values;
    const slipBy = due(item.data.deadlines as Deadlines, 'overseasSlip');
    return [
      t('transfer.sentAbroad', { on: day(item.effectiveOn), country, number, slipNumber, at: nameOf(at, names, t) }),
      slipBy && t('transfer.slipBy', { on: day(slipBy) }),
    ];
  },
  MemberBackFromAbroad: (item, { t, names }) => {
    const { by, to, number } = item.data as Values;
    const presentBy = due(item.data.deadlines as Deadlines, 'transferPresent');
    return [
      t('transfer.backFromAbroad', {
        ...{ on: day(item.effectiveOn), number, by: nameOf(by, names, t), to: nameOf(to, names, t) },
      }),
      presentBy && t('transfer.presentBy', { on: day(presentBy) }),
    ];
  },
  TransferReturned: ({ data }, { t, names }) => {
    const d = data as Values;
    return [
      t('transfer.returned', {
        organisation: nameOf(d.organisation, names, t),
        ground: t(`transfer.returns.${d.ground as 'wrongPapers'}`),
        to: nameOf(d.to, names, t),
        why: d.why ?? '…',
      }),
    ];
  },
  TransferCancelled: ({ data }, { t }) => [t('transfer.cancelled', { why: (data as Values).why ?? '…' })],
  TransferBoxStruckThrough: ({ data }, { t, names }) => {
    const d = data as Values;
    return [
      t('transfer.struck', {
        organisation: nameOf(d.organisation, names, t),
        box: String(data.box),
        number: d.number,
        why: d.why ?? '…',
      }),
    ];
  },
  OverseasSlipHandedIn: ({ data, effectiveOn }, { t }) => [
    t('transfer.slip', { on: day(effectiveOn) }),
    data.lateness ? t('transfer.slipLate') : undefined,
  ],
  MemberTransferredIn: ({ data, effectiveOn }, { t, names }) => [
    t('transfer.received', {
      to: nameOf(data.to, names, t),
      from: nameOf(data.from, names, t),
      on: day(effectiveOn),
    }),
  ],
  MemberTransferredAway: ({ effectiveOn }, { t }) => [t('transfer.away', { on: day(effectiveOn) })],
  MemberTakenIn: ({ data, effectiveOn }, { t, names }) => {
    const d = data as Values;
    return [
      t('transfer.takenIn', {
        cell: nameOf(d.cell, names, t),
        on: day(effectiveOn),
        number: d.letterNumber,
        letterOn: day(d.letterOn),
        origin: d.origin ?? '…',
      }),
    ];
  },
  MemberTransferredDirectly: (item, { t, names }) => {
    const { cell, to, manner } = item.data as Values;
    return [
      t(`transfer.${manner as 'internal'}`, {
        from: nameOf(cell, names, t),
        to: nameOf(to, names, t),
        on: day(item.effectiveOn),
        paper: paper(item, t, names),
      }),
    ];
  },
  TemporaryTransferOpened: ({ data }, telling) => {
    const { t } = telling;
    const d = data as Values;
    return [
      t('transfer.temporaryOpened', {
        to: placeOf({ ...data, to: data.host }, telling),
        until: day(d.until),
        kind: t(`transfer.kinds.${d.kind as 'work'}`),
      }),
    ];
  },
  TemporaryBoxFilled: ({ data }, { t, names }) => [boxOf(data, t, names)],
  TemporaryTransferBegan: ({ data, effectiveOn }, telling) => [
    telling.t('transfer.temporaryBegan', {
      to: placeOf({ to: data.host }, telling),
      on: day(effectiveOn),
      until: day((data as Values).until),
    }),
  ],
  TemporaryTransferExtended: ({ data }, { t, names }) => [
    t('transfer.temporaryExtended', {
      organisation: nameOf(data.organisation, names, t),
      until: day((data as Values).until),
    }),
  ],
  TemporaryTransferEnded: ({ data, effectiveOn }, { t }) => [
    t('transfer.temporaryEnded', {
      on: day(effectiveOn),
      ground: t(`transfer.endings.${(data as Values).ground as 'returned'}`),
    }),
  ],
  CollectiveTransferDecided: (item, { t, names }) => [
    t('transfer.collectiveDecided', {
      count: (item.data.members as string[]).length,
      from: nameOf(item.data.from, names, t),
      to: nameOf(item.data.to, names, t),
      on: day(item.effectiveOn),
      paper: paper(item, t, names),
    }),
  ],
  CollectiveMemberHeldBack: ({ data }, { t, names }) => [
    t('transfer.heldBack', { member: nameOf(data.member, names, t) }),
  ],
  CollectiveTransferResumed: ({ data }, { t }) => [t('transfer.resumed', { count: (data.members as string[]).length })],
} satisfies Partial<Record<EventType, Teller>>;

/** The place by name, or as it was written down where it is not in this register. */
function placeOf(data: Record<string, unknown>, { t, names }: Pick<Telling, 't' | 'names'>): string {
  if (data.to) return nameOf(data.to, names, t);
  return String(data.outside ?? data.country ?? t('transfer.elsewhere'));
}

function boxOf(data: Record<string, unknown>, t: Telling['t'], names: Telling['names']): string {
  const number = data.number ? t('transfer.boxNumber', { number: String(data.number) }) : '';
  return t('transfer.box', { organisation: nameOf(data.organisation, names, t), box: String(data.box), number });
}

function due(deadlines: Deadlines, kind: string): string | undefined {
  return deadlines?.find((deadline) => deadline.kind === kind)?.on;
}
