/** The ways in which members are moved, and the operation that begins each. */
export const KINDS = {
  official: 'members.openTransfer',
  temporary: 'members.openTemporaryTransfer',
  overseas: 'members.openTemporaryTransfer',
  internal: 'members.transferInternally',
  collective: 'collectiveTransfers.decide',
} as const;
export type Kind = keyof typeof KINDS;
