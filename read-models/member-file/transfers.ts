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
  /** The day of the cut. */
  transferLeftOn: string | null;
  transferSent: { sentOn: string; letterNumber: string; noticeNumber?: string } | null;
  transferPresentBy: string | null;
  transferHandInBy: string | null;
  /** Where the letter is addressed, and the member counted on the way, since it went on elsewhere. */
  transferTurned: { to: string; transit: string } | null;
  transferAbroad: {
    by: string;
    since: string;
    country: string;
    number: string;
    slipNumber: string;
    slipBy?: string;
  } | null;
  transferSlipOn: string | null;
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
  ...{ openTransfer: null, transferNext: null, transferLeftOn: null, transferSent: null, transferPresentBy: null },
  ...{ transferHandInBy: null, transferTurned: null, transferAbroad: null, transferSlipOn: null },
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
      return { ...OVER, openTransfer: opened, transferNext: route[1] ?? null };
    }
    case 'TransferBoxFilled': {
      const { next = null, side } = event.data;
      // Presented at the destination, it is not waited for any longer.
      return { transferNext: next, ...(side === 'in' && { transferHandInBy: null }) };
    }
    case 'MemberTransferredOut':
      return { transferLeftOn: on };
    case 'TransferSent': {
      const { letterNumber, noticeNumber } = event.data;
      return {
        transferSent: { sentOn: on, letterNumber, noticeNumber },
        transferPresentBy: due(event.data, 'transferPresent') ?? null,
        transferHandInBy: due(event.data, 'transferHandIn') ?? null,
      };
    }
    case 'TransferNoticeReceived':
      return { transferHandInBy: due(event.data, 'transferHandIn') ?? null };
    case 'TransferForwarded': {
      const { route, to, at: transit } = event.data;
      return { transferNext: route[0] ?? null, transferTurned: { to, transit } };
    }
    case 'MemberSentAbroad': {
      const { at: by, country, number, slipNumber } = event.data;
      const slipBy = due(event.data, 'overseasSlip');
      return {
        ...{ transferAbroad: { by, since: on, country, number, slipNumber, slipBy }, transferSlipOn: null },
        ...{ transferNext: null, transferPresentBy: null, transferHandInBy: null },
      };
    }
    case 'MemberBackFromAbroad': {
      const { route, to, at: transit } = event.data;
      return {
        ...{ transferAbroad: null, transferNext: route[0] ?? null, transferTurned: { to, transit } },
        transferPresentBy: due(event.data, 'transferPresent') ?? null,
      };
    }
    case 'TransferBoxStruckThrough':
      return {};
    case 'OverseasSlipHandedIn':
      // A member has either of them: going abroad for good ends the stay.
      return { temporarySlipOn: on, transferSlipOn: on };
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
