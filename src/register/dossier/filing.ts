import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { noDossier } from '../member/dossier-state.ts';
import type { Member } from '../member/member.ts';
import { notInFuture } from '../member/steps.ts';
import type { FileDocument, WithdrawDocument } from './commands.ts';
import { DossierDocumentFiled, DossierDocumentWithdrawn } from './events.ts';
import { kept } from './kept.ts';
import type { DocumentTypes } from './types.ts';

/**
 * Puts a paper into the dossier and onto its index, in the place of another one if it says so. What it takes the place
 * of stays visible: nothing in a dossier is erased. Source: D§2.9.
 */
export function fileDocument(
  member: Member,
  command: FileDocument,
  { today, types }: { today: PlainDate; types: DocumentTypes },
): Decided {
  const of = kept(member);
  const { document, type, on, number, title, pages, documentId, replaces, reason } = command;
  const { documents } = of.memberDossier ?? noDossier;
  if (documents.some(({ id }) => id === document)) return { events: [] };
  const known = types.byCode.get(type);
  if (!known) throw refuse('dossier/unknown-type', { code: type });
  if (known.retiredOn !== undefined) throw refuse('dossier/type-retired', { code: type, on: known.retiredOn });
  if (on !== undefined) notInFuture('on', on, today);
  if (replaces !== undefined) {
    const old = documents.find(({ id }) => id === replaces);
    if (!old || old.out) throw refuse('dossier/not-on-the-index', { field: 'replaces' });
    if (old.type !== type) throw refuse('dossier/replaces-another-type', { code: old.type });
    if (reason === undefined) throw refuse('dossier/replaced-without-reason');
  }
  if (documentId !== undefined && documents.some((entry) => !entry.out && entry.documentId === documentId))
    throw refuse('dossier/scan-filed-already');
  return {
    events: [
      DossierDocumentFiled.of({ cell: of.cell, document, type, on, pages, documentId, replaces, number, title }, today),
    ],
    reason,
  };
}

/** Takes a paper off the index; the entry stays, with the reason. */
export function withdrawDocument(
  member: Member,
  { document, reason }: WithdrawDocument,
  { today }: { today: PlainDate },
): Decided {
  const of = kept(member);
  const entry = of.memberDossier?.documents.find(({ id }) => id === document);
  if (!entry || entry.out === 'replaced') throw refuse('dossier/not-on-the-index', { field: 'document' });
  if (entry.out === 'withdrawn') return { events: [] };
  return {
    events: [DossierDocumentWithdrawn.of({ cell: of.cell, document, type: entry.type }, today)],
    reason,
  };
}
