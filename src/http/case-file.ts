import type { CaseRow } from '../../read-models/case-list/queries.ts';
import { casesById } from '../../read-models/case-list/queries.ts';
import { namesOf } from '../../read-models/organisation-tree/queries.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import { keysToOpen, openEvent } from '../kernel/sealing.ts';
import { caseDecider } from '../register/case/case.ts';
import type { CaseEvent } from '../register/case/events.ts';
import { checklistOf } from '../register/case/checklist.ts';
import { progressOf } from '../register/case/progress.ts';
import type { CaseFile } from './case-answers.ts';
import { ruleText } from './faults.ts';
import type { Parts } from './parts.ts';
import { isId } from './preconditions.ts';
import type { Language } from './problem.ts';

type Collected = Pick<
  CaseFile,
  'papers' | 'votes' | 'appraisals' | 'returns' | 'verifications' | 'waivers' | 'deadlines'
> & {
  outcome?: CaseFile['outcome'];
};

/**
 * A case as it stands in the log: right at once after a command. Texts of an erased person are null.
 * @returns undefined if the list does not know it yet
 */
export async function caseFileOf(
  id: string,
  language: Language,
  views: RegisterViews,
  parts: Parts,
): Promise<Omit<CaseFile, 'may'> | undefined> {
  const { states, registry, keys, store } = parts;
  const stream = `${caseDecider.prefix}${id}`;
  const [{ state, revision }, stored] = await Promise.all([states.load(caseDecider, id), store.read(stream)]);
  if (state.status === 'unknown') return undefined;
  const [row] = await casesById(views, [id], parts.today());
  if (!row) return undefined;

  const opening = await keysToOpen(keys, [stream]);
  const events = stored.map((event) =>
    registry.upcast(openEvent(registry.definitionOf(event.type), event, opening)),
  ) as CaseEvent[];
  const ids = [...state.route.map(({ organisation }) => organisation), ...events.flatMap(idsIn), state.at];
  const names = await namesOf(views, ids);
  const organisation = (of: string) => ({ id: of, name: names[of] ?? '' });
  const told = collected(events, organisation, language, parts.today());
  const people = [
    ...new Set([
      ...Object.values(state.details ?? {})
        .flat()
        .filter(isId),
      ...told.waivers.map(({ relative }) => relative),
      ...told.verifications.flatMap(({ verifier }) => verifier ?? []),
    ]),
  ];
  return {
    ...row,
    ...freshOf(row, state.at, organisation),
    revision,
    progress: progressOf(state),
    status: state.status,
    details: state.details,
    checklist: checklistOf(state),
    route: state.route.map((stop) => ({ ...stop, organisation: organisation(stop.organisation) })),
    ...told,
    members: people.map((person) => ({ id: person, fullName: names[person] ?? null })),
  };
}

/** Where it lies, by the log: the row may be a moment behind. */
function freshOf(row: CaseRow, at: string, organisation: (id: string) => { id: string; name: string }) {
  return row.at.id === at ? {} : { at: organisation(at) };
}

function collected(
  events: readonly CaseEvent[],
  organisation: (id: string) => { id: string; name: string },
  language: Language,
  today: string,
): Collected {
  const papers = new Map<string, CaseFile['papers'][number]>();
  const deadlines = new Map<string, CaseFile['deadlines'][number]>();
  const file: Collected = {
    papers: [],
    votes: [],
    appraisals: [],
    returns: [],
    verifications: [],
    waivers: [],
    deadlines: [],
  };
  for (const event of events) {
    const { effectiveOn: on } = event;
    if (event.type === 'VerificationAnswered') deadlines.delete('verification');
    if ('deadlines' in event.data) for (const each of event.data.deadlines ?? []) deadlines.set(each.kind, each);
    switch (event.type) {
      case 'CasePaperFiled': {
        const { paper, number, date, documentId } = event.data;
        papers.set(paper, { paper, number, date, documentId });
        break;
      }
      case 'CasePaperRemoved':
        papers.delete(event.data.paper);
        break;
      case 'VerificationAsked': {
        const { deadlines: _, ...asked } = event.data;
        file.verifications.push({ ...asked, askedOn: on, late: asked.answerBy < today });
        break;
      }
      case 'VerificationAnswered': {
        const { verification, finding, late, verifier } = event.data;
        const asked = file.verifications.find((one) => one.verification === verification);
        if (asked) Object.assign(asked, { answeredOn: on, finding, late, ...(verifier && { verifier }) });
        break;
      }
      case 'VerificationWaived':
        file.waivers.push({ ...event.data, on });
        break;
      case 'CaseVoted': {
        const { organisation: by, deadlines: _, ...vote } = event.data;
        file.votes.push({ ...vote, organisation: organisation(by), heldOn: on });
        break;
      }
      case 'CaseAppraised':
        file.appraisals.push({ ...event.data, organisation: organisation(event.data.organisation), on });
        break;
      case 'CaseReturned': {
        const { from, to, why } = event.data;
        file.returns.push({ from: organisation(from), to: organisation(to), why, on });
        break;
      }
      case 'CaseDecided':
        file.outcome = { outcome: event.data.outcome, why: event.data.why, decision: event.meta.decision, on };
        break;
      case 'CaseConcluded': {
        const { refusal, values } = event.data;
        const refused = refusal === undefined ? undefined : ruleText(refusal)?.[language](values ?? {});
        if (file.outcome) file.outcome.refusal = refused;
        break;
      }
      case 'CaseWithdrawn':
        file.outcome = { outcome: 'withdrawn', why: event.data.why, on };
        break;
      case 'CaseForwarded':
        file.outcome = undefined;
        break;
      default:
    }
  }
  return { ...file, papers: [...papers.values()], deadlines: [...deadlines.values()] };
}

function idsIn({ data }: CaseEvent): string[] {
  const values = Object.values(data).flatMap((value: unknown) =>
    value !== null && typeof value === 'object' ? Object.values(value).flat() : [value],
  );
  return values.filter(isId);
}
