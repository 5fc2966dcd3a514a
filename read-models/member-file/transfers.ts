import type {
  LetterBox,
  LetterKind,
  TemporaryKind,
  TransferEvent,
  TransferGround,
} from '../../src/register/transfer/events.ts';
import type { ProjectedEvent } from '../projection.ts';
import { saidOfLetter, type LetterSaid } from './letters.ts';

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
    transit: string;
  } | null;
  /** Whose turn it is. */
  transferNext: LetterBox | null;
  transferOut: { on: string; letterNumber: string; noticeNumber?: string; presentBy?: string } | null;
  transferHandInBy: string | null;
  temporaryStay: {
    number: number;
    kind: TemporaryKind;
    host?: string;
    outside?: string;
    country?: string;
    openedOn: string;
  } | null;
  temporarySlipBy: string | null;
  temporarySlipOn: string | null;
  /** What was said of letters, an entry an event, in order. */
  letterSaid: LetterSaid[];
  temporaryUntil: string | null;
  temporarySince: string | null;
  temporaryNext: LetterBox | null;
}

const OVER: Partial<TransferFields> = {
  ...{ openTransfer: null, transferNext: null, transferOut: null, transferHandInBy: null },
};
const BACK: Partial<TransferFields> = {
  ...{ temporaryStay: null, temporaryUntil: null, temporarySince: null, temporaryNext: null },
  ...{ temporarySlipBy: null, temporarySlipOn: null },
};

type OfMember = ProjectedEvent<Exclude<TransferEvent, { type: 'MemberTakenIn' }>>;

/** What an event of a transfer says in the file. */
export function transferFields(event: OfMember): Partial<TransferFields> {
  const letterSaid = saidOfLetter(event);
  return { ...standing(event), ...(letterSaid.length > 0 && { letterSaid }) };
}

function standing(event: OfMember): Partial<TransferFields> {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'TransferOpened': {
      const { transfer: number, letter, ground, cell: from, to, outside, route, paperNumber, paperOn } = event.data;
      const { transit } = event.data;
      const opened = { number, letter, ground, from, to, outside, openedOn: on, paperNumber, paperOn, transit };
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
    case 'TransferBoxStruckThrough':
      return {};
    case 'OverseasSlipHandedIn':
      return { temporarySlipOn: on };
    case 'TransferReturned':
    case 'TransferCancelled':
    case 'MemberTransferredIn':
    case 'MemberTransferredAway':
      return OVER;
    case 'TemporaryTransferOpened': {
      const { transfer: number, kind, host, outside, country, until, route } = event.data;
      return {
        temporaryStay: { number, kind, host, outside, country, openedOn: on },
        ...{ temporaryUntil: until, temporarySince: null, temporaryNext: route[1] ?? null },
      };
    }
    case 'TemporaryBoxFilled':
      return { temporaryNext: event.data.next ?? null };
    case 'TemporaryTransferBegan': {
      const by = due(event.data, 'overseasSlip');
      return {
        ...{ temporarySince: on, temporaryUntil: event.data.until },
        ...(by !== undefined && { temporarySlipBy: by }),
      };
    }
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
