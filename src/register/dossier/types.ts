import type { Decided } from '../../kernel/command-handler.ts';
import type { Decider } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { DefineDocumentType, RetireDocumentType } from './commands.ts';
import { firstDocumentTypes, type DocumentType } from './document-types.ts';
import { DocumentTypeDefined, DocumentTypeRetired, type DocumentTypeEvent } from './events.ts';

/** The list of document types: what it began with, and what was changed since. */
export interface DocumentTypes {
  id: string;
  byCode: ReadonlyMap<string, DocumentType>;
}

/** The id of the one list that there is. */
export const THE_DOCUMENT_TYPES = 'dossier-types';

/** The state of the stream `policy-dossier-types`. */
export const documentTypesDecider: Decider<DocumentTypes, DocumentTypeEvent> = {
  prefix: 'policy-',
  initial: (id) => ({ id, byCode: new Map(firstDocumentTypes.map((type) => [type.code, type])) }),
  evolve(state, event) {
    const { code, instrument } = event.data;
    const before = state.byCode.get(code);
    const byCode = new Map(state.byCode);
    if (event.type === 'DocumentTypeDefined') byCode.set(code, { ...event.data, since: event.effectiveOn });
    else if (before) byCode.set(code, { ...before, instrument, retiredOn: event.effectiveOn });
    return { ...state, byCode };
  },
};

/** Adds a type, or says anew what it is; one that was retired comes back. It holds from today on. */
export function defineDocumentType(
  { byCode }: DocumentTypes,
  { code, title, priority, askedOf, admittedFrom, instrument }: DefineDocumentType,
  { today }: { today: PlainDate },
): Decided {
  const before = byCode.get(code);
  const said = [title, priority, askedOf, admittedFrom, instrument];
  const stood = before && [before.title, before.priority, before.askedOf, before.admittedFrom, before.instrument];
  if (stood && before.retiredOn === undefined && JSON.stringify(stood) === JSON.stringify(said)) return { events: [] };
  return { events: [DocumentTypeDefined.of({ code, title, priority, askedOf, admittedFrom, instrument }, today)] };
}

/** From today on no document of this type is filed; those on an index keep it. */
export function retireDocumentType(
  { byCode }: DocumentTypes,
  { code, instrument }: RetireDocumentType,
  { today }: { today: PlainDate },
): Decided {
  const type = byCode.get(code);
  if (!type) throw refuse('dossier/unknown-type', { code });
  if (type.retiredOn !== undefined) return { events: [] };
  return { events: [DocumentTypeRetired.of({ code, instrument }, today)] };
}
