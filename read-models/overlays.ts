import { z } from 'zod';
import { dayInVietnam, type PlainDate } from '../src/kernel/plain-date.ts';
import type { MemberEvent } from '../src/register/member/events.ts';
import type { ProjectedEvent } from './projection.ts';

/** What can be true of a member beside the status (D§1). */
export const overlay = z.enum(['exempt', 'reduced', 'suspended', 'disciplined', 'inspected', 'interrupted']);
export type Overlay = z.infer<typeof overlay>;

/** The first day on which each no longer holds; `inspected` and `interrupted` hold until something ends them. */
export interface Overlays {
  exemptTo?: PlainDate;
  reducedTo?: PlainDate;
  suspendedTo?: PlainDate;
  disciplinedTo?: PlainDate;
  inspected?: boolean;
  interrupted?: boolean;
}

/** As a list declares them, so that it can be asked for those of whom one is true. */
export const overlayFields = {
  exemptTo: 'string',
  reducedTo: 'string',
  suspendedTo: 'string',
  disciplinedTo: 'string',
  inspected: 'boolean',
  interrupted: 'boolean',
} as const;

const ENDLESS: PlainDate = '9999-12-31';

/** What an event says of them, from its own day on; nothing if it is about something else. */
export function overlaysOf({ type, data, effectiveOn: on }: ProjectedEvent<MemberEvent>): Overlays | undefined {
  switch (type) {
    case 'MemberExempted': {
      const to = data.until ?? ENDLESS;
      return data.kind === 'exempt' ? { exemptTo: to, reducedTo: on } : { exemptTo: on, reducedTo: to };
    }
    case 'ExemptionEnded':
      return { exemptTo: on, reducedTo: on };
    case 'ActivitySuspended':
    case 'SuspensionExtended':
      return { suspendedTo: data.until };
    case 'SuspensionLifted':
      return { suspendedTo: on };
    case 'MemberDisciplined':
      return { disciplinedTo: data.lapsesOn };
    case 'ComplaintSettled':
      return data.outcome === 'upheld' ? {} : { disciplinedTo: data.inForceUntil ?? on };
    case 'InspectionOpened':
      return { inspected: true };
    case 'InspectionConcluded':
      return { inspected: data.stillOpen ?? false };
    case 'ActivityInterrupted':
      return { interrupted: true };
    case 'ActivityResumed':
      return { interrupted: false };
    // A new way begins without them; nobody asks for them of who is out or dead.
    case 'MemberRestored':
    case 'ReadmissionSought':
      return { exemptTo: on, reducedTo: on, suspendedTo: on, inspected: false, interrupted: false };
    default:
      return undefined;
  }
}

/** From when a document says what it says of them: the day on which it was recorded. */
export function overlaysSettledOn({ knownFrom }: ProjectedEvent<MemberEvent>): PlainDate {
  return dayInVietnam(new Date(knownFrom));
}

/** Which are true of a person on a day. */
export function overlaysOn(person: Overlays, day: PlainDate): Overlay[] | undefined {
  const { exemptTo = '', reducedTo = '', suspendedTo = '', disciplinedTo = '' } = person;
  const { inspected, interrupted } = person;
  if (!exemptTo && !reducedTo && !suspendedTo && !disciplinedTo && !inspected && !interrupted) return undefined;
  const found: Overlay[] = [];
  if (exemptTo > day) found.push('exempt');
  if (reducedTo > day) found.push('reduced');
  if (suspendedTo > day) found.push('suspended');
  if (disciplinedTo > day) found.push('disciplined');
  if (inspected) found.push('inspected');
  if (interrupted) found.push('interrupted');
  return found.length > 0 ? found : undefined;
}

/** The condition on documents of whom one is true on a day. */
export function whereOverlaid(asked: Overlay, tomorrow: PlainDate): Record<string, boolean | { from: PlainDate }> {
  if (asked === 'inspected' || asked === 'interrupted') return { [asked]: true };
  return { [`${asked}To`]: { from: tomorrow } };
}
