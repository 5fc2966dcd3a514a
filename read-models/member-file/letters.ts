import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { handedOver, type LetterBox, type TransferEvent } from '../../src/register/transfer/events.ts';
import { Named } from '../organisation-tree/named.ts';
import type { ProjectedEvent } from '../projection.ts';

/** A box of a letter as it stands: empty, filled in on a day, or struck through and written anew. */
const shownBox = z.object({
  box: z.int(),
  side: z.enum(['out', 'in', 'back']),
  organisation: Named,
  filledOn: plainDate.optional(),
  number: z.string().optional(),
  struckOn: plainDate.optional().meta({ description: 'Ngày gạch bỏ chỗ sai, viết lại và đóng dấu' }),
  struckNumber: z.string().optional().meta({ description: 'Số đã gạch bỏ' }),
});

/** What a file shows of a letter's boxes. */
export const boxesShown = z.array(shownBox);
/** What a file shows of the dossier that went along, and of the notice. */
export const carriedShown = {
  dossierOn: plainDate.optional().meta({ description: 'Ngày đảng viên nhận hồ sơ niêm phong' }),
  dossier: handedOver.optional().meta({ description: 'Mục lục tài liệu giao theo hồ sơ' }),
  noticeOn: plainDate.optional().meta({ description: 'Ngày nơi đến nhận phiếu báo' }),
};

/** Everything that was said of a letter, in order. */
export type LetterSaid = { transfer: number; on: PlainDate } & (
  | { is: 'begun'; route: LetterBox[] }
  | { is: 'filled'; box: number; organisation: string; number?: string }
  | { is: 'further'; route: LetterBox[] }
  | { is: 'forwarded'; route: LetterBox[] }
  | { is: 'struck'; box: number; organisation: string; number: string }
  | { is: 'carried'; dossierOn?: PlainDate; dossier?: z.infer<typeof handedOver> }
  | { is: 'notice' }
);

/** What an event says of the boxes of a letter; nothing if it is about something else. */
export function saidOfLetter(event: ProjectedEvent<TransferEvent>): LetterSaid[] {
  const about = { transfer: event.data.transfer, on: event.effectiveOn };
  switch (event.type) {
    case 'TransferOpened':
    case 'TemporaryTransferOpened':
      return [{ ...about, is: 'begun', route: event.data.route }];
    case 'TransferBoxFilled': {
      const { box, organisation, number, onward } = event.data;
      const filled: LetterSaid = { ...about, is: 'filled', box, organisation, number };
      return onward ? [filled, { ...about, is: 'further', route: onward.route }] : [filled];
    }
    case 'TemporaryBoxFilled': {
      const { box, organisation, number } = event.data;
      return [{ ...about, is: 'filled', box, organisation, number }];
    }
    case 'TransferForwarded':
    case 'MemberBackFromAbroad':
      return [{ ...about, is: 'forwarded', route: event.data.route }];
    case 'TransferBoxStruckThrough': {
      const { box, organisation, number } = event.data;
      return [{ ...about, is: 'struck', box, organisation, number }];
    }
    case 'TransferSent': {
      const { dossierOn, dossier } = event.data;
      return [{ ...about, is: 'carried', dossierOn, dossier }];
    }
    case 'TransferNoticeReceived':
      return [{ ...about, is: 'notice' }];
    default:
      return [];
  }
}

type Box = Omit<z.infer<typeof shownBox>, 'organisation'> & { organisation: string };

/** A letter as all that was said of it puts it together: its boxes in order, and what went along. */
export function letterOf(said: readonly LetterSaid[], transfer: number) {
  let boxes: Box[] = [];
  const carried: { dossierOn?: PlainDate; dossier?: z.infer<typeof handedOver>; noticeOn?: PlainDate } = {};
  const change = (box: number, organisation: string, fields: (box: Box) => Partial<Box>) => {
    const at = boxes.findLastIndex((one) => one.box === box && one.organisation === organisation);
    if (at >= 0) boxes[at] = { ...boxes[at]!, ...fields(boxes[at]!) };
  };
  for (const one of said) {
    if (one.transfer !== transfer) continue;
    switch (one.is) {
      case 'begun':
        boxes = one.route.map((box, index) => ({ ...box, ...(index === 0 && { filledOn: one.on }) }));
        break;
      case 'filled':
        change(one.box, one.organisation, () => ({ filledOn: one.on, number: one.number }));
        break;
      case 'further':
        boxes = [...boxes, ...one.route];
        break;
      case 'forwarded':
        boxes = [...boxes.filter(({ filledOn }) => filledOn !== undefined), ...one.route];
        break;
      case 'struck':
        change(one.box, one.organisation, ({ number }) => ({
          ...{ number: one.number, struckOn: one.on, struckNumber: number },
        }));
        break;
      case 'carried':
        Object.assign(carried, { dossierOn: one.dossierOn, dossier: one.dossier });
        break;
      case 'notice':
        carried.noticeOn ??= one.on;
        break;
    }
  }
  return { boxes, carried };
}
