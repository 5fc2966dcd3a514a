import type { MemberFile } from '../api/model.ts';

/** The acts on letters of transfer and temporary transfers, by the verb of their command. */
export const TRANSFER_VERBS = [
  'open-transfer',
  'transfer-internally',
  'open-temporary-transfer',
  'fill-transfer-box',
  'receive-transfer-notice',
  'forward-transfer',
  'send-abroad',
  'receive-from-abroad',
  'return-transfer',
  'cancel-transfer',
  'confirm-transfer-outside',
  'strike-in-transit',
  'strike-transfer-box',
  'fill-temporary-box',
  'extend-temporary-transfer',
  'hand-in-overseas-slip',
  'cancel-temporary-transfer',
] as const;
export type TransferVerb = (typeof TRANSFER_VERBS)[number];

/** What makes sense with the letters of a member now, the next step first; nothing of who is no member. */
export function transferActs({
  status,
  transfer,
  temporary,
}: Pick<MemberFile, 'status' | 'transfer' | 'temporary'>): TransferVerb[] {
  if (status !== 'official' && status !== 'probationary') return [];
  const struck = [transfer, temporary].some((letter) => letter?.boxes.slice(1).some(({ filledOn }) => filledOn));
  return [
    ...(transfer ? ofLetter(transfer) : []),
    ...(temporary ? ofStay(temporary) : []),
    ...(struck ? (['strike-transfer-box'] as const) : []),
    ...(transfer ? [] : (['open-transfer', 'transfer-internally'] as const)),
    ...(transfer || temporary ? [] : (['open-temporary-transfer'] as const)),
  ];
}

function ofLetter(letter: NonNullable<MemberFile['transfer']>): TransferVerb[] {
  const { next, leftOn, sentOn, to, ground, handInBy, abroad } = letter;
  if (abroad) {
    return [
      ...(abroad.slip && !abroad.slip.on ? (['hand-in-overseas-slip'] as const) : []),
      ...(['receive-from-abroad'] as const),
    ];
  }
  const forAbroad = ground === 'overseas' && sentOn && to && next?.organisation.id === to.id;
  return [
    ...(forAbroad ? (['send-abroad'] as const) : []),
    ...(next ? (['fill-transfer-box'] as const) : []),
    ...(sentOn && to ? (['receive-transfer-notice', 'forward-transfer'] as const) : []),
    ...(sentOn && !to ? (['confirm-transfer-outside'] as const) : []),
    ...(leftOn || next ? (['return-transfer'] as const) : []),
    ...(leftOn ? [] : (['cancel-transfer'] as const)),
    ...(handInBy ? (['strike-in-transit'] as const) : []),
  ];
}

function ofStay({ next, begunOn, slip }: NonNullable<MemberFile['temporary']>): TransferVerb[] {
  return [
    ...(slip && !slip.on ? (['hand-in-overseas-slip'] as const) : []),
    ...(next ? (['fill-temporary-box'] as const) : []),
    ...(begunOn ? (['extend-temporary-transfer'] as const) : (['cancel-temporary-transfer'] as const)),
  ];
}
