import type {
  LetterBox,
  LetterKind,
  TemporaryKind,
  TransferEvent,
  TransferGround,
} from '../../src/register/transfer/events.ts';
import type { ProjectedEvent } from '../projection.ts';

/** What a file shows of the transfer under way, and of the temporary one; null once it is over. */
export interface TransferFields {
  openTransfer: {
    number: number;
    letter: LetterKind;
    ground: TransferGround;
    from: string;
    to?: string;
    outside?: string;
    openedOn: string;
    paperNumber?: string;
    paperOn?: string;
  } | null;
  /** Whose turn it is. */
  transferNext: LetterBox | null;
  transferOut: { on: string; letterNumber: string; noticeNumber?: string; presentBy?: string } | null;
  transferHandInBy: string | null;
  temporaryStay: { kind: TemporaryKind; host?: string; outside?: string; country?: string; openedOn: string } | null;
  temporaryUntil: string | null;
  temporarySince: string | null;
  temporaryNext: LetterBox | null;
}

const OVER: Partial<TransferFields> = {
  ...{ openTransfer: null, transferNext: null, transferOut: null, transferHandInBy: null },
};
const BACK: Partial<TransferFields> = {
  ...{ temporaryStay: null, temporaryUntil: null, temporarySince: null, temporaryNext: null },
};

/** What an event of a transfer says in the file. */
export function transferFields(
  event: ProjectedEvent<Exclude<TransferEvent, { type: 'MemberTakenIn' }>>,
): Partial<TransferFields> {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'TransferOpened': {
      const { transfer: number, letter, ground, cell: from, to, outside, route, paperNumber, paperOn } = event.data;
      const opened = { number, letter, ground, from, to, outside, openedOn: on, paperNumber, paperOn };
      return { openTransfer: opened, transferNext: route[1] ?? null, transferOut: null, transferHandInBy: null };
    }
    case 'TransferBoxFilled':
      return { transferNext: event.data.next ?? null };
    case 'MemberTransferredOut': {
      const { letterNumber, noticeNumber } = event.data;
      const presentBy = due(event.data, 'transferPresent');
      return {
        transferOut: { on, letterNumber, noticeNumber, presentBy },
        transferHandInBy: due(event.data, 'transferHandIn') ?? null,
      };
    }
    case 'TransferNoticeReceived':
      return { transferHandInBy: due(event.data, 'transferHandIn') ?? null };
    case 'TransferForwarded':
      return { transferNext: event.data.route[0] ?? null };
    case 'TransferReturned':
    case 'TransferCancelled':
    case 'MemberTransferredIn':
    case 'MemberTransferredAway':
      return OVER;
    case 'TemporaryTransferOpened': {
      const { kind, host, outside, country, until, route } = event.data;
      return {
        temporaryStay: { kind, host, outside, country, openedOn: on },
        ...{ temporaryUntil: until, temporarySince: null, temporaryNext: route[1] ?? null },
      };
    }
    case 'TemporaryBoxFilled':
      return { temporaryNext: event.data.next ?? null };
    case 'TemporaryTransferBegan':
      return { temporarySince: on, temporaryUntil: event.data.until };
    case 'TemporaryTransferExtended':
      return { temporaryUntil: event.data.until };
    case 'TemporaryTransferEnded':
      return BACK;
    case 'MemberTransferredDirectly':
      return {};
  }
}

function due({ deadlines = [] }: { deadlines?: { kind: string; on: string }[] }, kind: string): string | undefined {
  return deadlines.find((deadline) => deadline.kind === kind)?.on;
}
