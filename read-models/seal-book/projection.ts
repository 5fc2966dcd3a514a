import type { PlainDate } from '../../src/kernel/plain-date.ts';
import {
  type CallingInGround,
  SealCalledIn,
  SealCollected,
  SealDestroyed,
  type SealGround,
  SealIssued,
  SealLost,
  SealPutToUse,
  SealRequested,
  SealRequestWithdrawn,
  type SealStage,
  SealTakenOver,
} from '../../src/register/seal/events.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** A line of the book of seals. */
export interface SealDocument {
  organisation: string;
  /** Its number in the organisation's book. */
  seal: number;
  stage: SealStage;
  /** The day of the last step. */
  on: PlainDate;
  ground: SealGround | null;
  /** Cut into it, or to be cut. */
  name: string;
  certificate: string | null;
  requestedOn: PlainDate | null;
  issuedOn: PlainDate | null;
  usedFrom: PlainDate | null;
  lostOn: PlainDate | null;
  collectedOn: PlainDate | null;
  collectedBy: string | null;
  late: boolean;
  destroyedOn: PlainDate | null;
  minutes: string | null;
  calledIn: CallingInGround | null;
  /** To be handed in by this day. */
  dueOn: PlainDate | null;
}

type OfSeal = ProjectedEvent & { data: { seal: number } };

/** Seals of every organisation, from the request to the end. DHTN-2.7. */
export const sealBook = projection(
  'seal-book',
  1,
  {
    seals: {
      fields: {
        organisation: 'string',
        stage: 'string',
        name: 'text',
        calledIn: 'string',
        dueOn: 'string',
        on: 'string',
      },
      sorts: ['on'],
    },
  },
  ...placing,
  on(SealTakenOver, (e) => [
    opened(e, 'inUse', { name: e.data.name, certificate: e.data.certificate ?? null, usedFrom: e.effectiveOn }),
  ]),
  on(SealRequested, (e) => {
    const { name, ground } = e.data;
    return [opened(e, 'requested', { name, ground, requestedOn: e.effectiveOn })];
  }),
  on(SealRequestWithdrawn, (e) => [{ kind: 'remove', collection: 'seals', id: idOf(e) }]),
  on(SealIssued, (e) => {
    const { name, certificate } = e.data;
    return [stepped(e, 'issued', { name, certificate: certificate ?? null, issuedOn: e.effectiveOn })];
  }),
  on(SealPutToUse, (e) => [stepped(e, 'inUse', { usedFrom: e.effectiveOn })]),
  on(SealLost, (e) => [stepped(e, 'lost', { lostOn: e.effectiveOn })]),
  on(SealCalledIn, (e) => {
    const dueOn = e.data.deadlines?.find(({ kind }) => kind === 'sealCollection')?.on ?? null;
    return [patched(e, { calledIn: e.data.ground, dueOn })];
  }),
  on(SealCollected, (e) => {
    const { by, late } = e.data;
    return [stepped(e, 'collected', { collectedOn: e.effectiveOn, collectedBy: by, late })];
  }),
  on(SealDestroyed, (e) => [stepped(e, 'destroyed', { destroyedOn: e.effectiveOn, minutes: e.data.minutes })]),
);

function idOf(event: OfSeal): string {
  return `${subjectOf(event)}:${event.data.seal}`;
}

function opened(event: OfSeal, stage: SealStage, said: Partial<SealDocument> & Pick<SealDocument, 'name'>): Change {
  const organisation = subjectOf(event);
  const doc: SealDocument = {
    ...{ organisation, seal: event.data.seal, stage, on: event.effectiveOn, ground: null, certificate: null },
    ...{ requestedOn: null, issuedOn: null, usedFrom: null, lostOn: null, collectedOn: null, collectedBy: null },
    ...{ late: false, destroyedOn: null, minutes: null, calledIn: null, dueOn: null, ...said },
  };
  return { kind: 'put', collection: 'seals', id: idOf(event), at: organisation, doc: { ...doc } };
}

function stepped(event: OfSeal, stage: SealStage, fields: Partial<SealDocument>): Change {
  return patched(event, { stage, on: event.effectiveOn, ...fields });
}

function patched(event: OfSeal, fields: Partial<SealDocument>): Change {
  return { kind: 'patch', collection: 'seals', id: idOf(event), fields: { ...fields } };
}
