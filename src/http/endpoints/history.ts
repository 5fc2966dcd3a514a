import { CursorRefused } from '../../../read-models/stores/read-store.ts';
import { namesOf } from '../../../read-models/organisation-tree/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { StoredEvent } from '../../kernel/envelope.ts';
import { keysToOpen, openEvent } from '../../kernel/sealing.ts';
import { actorNames } from '../actor-names.ts';
import { judgedByOf } from '../judged-by.ts';
import type { Parts } from '../parts.ts';
import { isId } from '../preconditions.ts';
import type { HistoryItem } from '../register-answers.ts';

interface Question {
  asOf?: string;
  knownAt?: string;
  limit: number;
  cursor?: string;
}

/**
 * What was recorded in a stream, in the order of recording, read from the log itself: with its hashes, so that it can be
 * checked by whoever holds a copy. Up to `knownAt`, and of what took effect by `asOf`, if they are given.
 */
export async function historyOf(stream: string, question: Question, views: RegisterViews, parts: Parts) {
  const after = question.cursor === undefined ? -1 : revisionOf(question.cursor);
  const stored = knownBy(await parts.store.read(stream), question.knownAt);
  const correctedBy = corrections(stored);
  const chosen = stored.filter(
    ({ revision, effectiveOn }) => revision > after && (!question.asOf || effectiveOn <= question.asOf),
  );
  const events = chosen.slice(0, question.limit);
  const next = chosen.length > events.length ? String(events.at(-1)!.revision) : undefined;

  const keys = await keysToOpen(parts.keys, [stream]);
  const opened = events.map((event) =>
    parts.registry.upcast(openEvent(parts.registry.definitionOf(event.type), event, keys)),
  );
  const [actors, names] = await Promise.all([
    actorNames(
      events.map(({ meta }) => meta.actor),
      parts,
    ),
    namesOf(views, [...new Set(opened.flatMap(idsIn))]),
  ]);
  const items = opened.map((event): HistoryItem => {
    const { meta, id, type, version, revision, position, effectiveOn, recordedAt, data } = event;
    const { decision, reason, actorOrganisation, policyVersions, batch, commandId, hash, previousHash } = meta;
    return {
      ...{ id, type, version, stream, revision, position, effectiveOn, recordedAt, data },
      ...{ decision, reason, actorOrganisation, policyVersions, batch, commandId, hash, previousHash },
      judgedBy: judgedByOf(policyVersions),
      actor: { id: meta.actor, name: actors.get(meta.actor) ?? meta.actor },
      correctedBy: correctedBy.get(id),
      facts: parts.registry.definitionOf(type).facts(event),
    };
  });
  return { items, names, next };
}

/** The part of the stream that was recorded by an instant; clocks that went back do not reopen it. */
function knownBy(events: StoredEvent[], knownAt: string | undefined): StoredEvent[] {
  if (knownAt === undefined) return events;
  const instant = new Date(knownAt).toISOString();
  const later = events.findIndex(({ recordedAt }) => recordedAt > instant);
  return later === -1 ? events : events.slice(0, later);
}

/** For each event, those that name it as what they correct. */
function corrections(events: readonly StoredEvent[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, data } of events) {
    const corrected = data['corrects'];
    if (typeof corrected === 'string') found.set(corrected, [...(found.get(corrected) ?? []), id]);
  }
  return found;
}

/** Ids of whatever an event speaks of: members and organisations among them have names. */
function idsIn({ data, meta }: StoredEvent): string[] {
  const values = [...Object.values(data).flat(), meta.decision?.issuer, meta.actorOrganisation];
  return values.filter(isId);
}

function revisionOf(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw new CursorRefused();
  return Number(cursor);
}
