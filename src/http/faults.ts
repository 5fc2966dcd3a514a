import { SignInLocked, WrongCredentials } from '../access/sign-in.ts';
import { TooManySignIns } from '../access/passwords.ts';
import { accountDecider } from '../access/account.ts';
import { CursorRefused, QuestionRefused, StillBuilding } from '../../read-models/stores/read-store.ts';
import { accessRefusals } from '../access/refusals.ts';
import { AlreadyClaimed } from '../kernel/claims.ts';
import { StaleRevision } from '../kernel/command-handler.ts';
import { Refusal, type RefusalCatalogue, type RefusalText } from '../kernel/refusal.ts';
import { refusals } from '../register/refusals.ts';
import { StoreUnavailable, WrongExpectedRevision } from '../stores/event-store.ts';
import { KeyDestroyed } from '../stores/key-store.ts';
import { storageFaultOf } from '../stores/storage-fault.ts';
import type { Parts } from './parts.ts';
import { Problem, problem, type Language } from './problem.ts';
import { problemTexts, type ProblemCode } from './problem-texts.ts';

const rules: RefusalCatalogue = { ...refusals, ...accessRefusals };
const soon = { headers: { 'Retry-After': '1' } };
/** Somebody has to make space first. */
const later = { headers: { 'Retry-After': '30' } };

/**
 * The problem that an error is to whoever asked.
 * @returns undefined for what nobody foresaw: it is logged and answered as a fault of the server
 */
export async function problemOf(error: unknown, parts: Pick<Parts, 'store' | 'states'>): Promise<Problem | undefined> {
  if (error instanceof Problem) return error;
  if (error instanceof Refusal) return refused(error);
  if (error instanceof StaleRevision) return stale(error, parts);
  if (error instanceof AlreadyClaimed) return claimed(error);
  if (error instanceof WrongCredentials) return problem('session/wrong-credentials');
  if (error instanceof SignInLocked) {
    const { retryAfter } = error;
    return problem('session/locked', { values: { seconds: retryAfter }, headers: { 'Retry-After': `${retryAfter}` } });
  }
  if (error instanceof KeyDestroyed) return problem('subject/key-destroyed');
  if (error instanceof CursorRefused) return problem('request/cursor');
  if (error instanceof QuestionRefused) return problem('request/invalid', { errors: () => [] });
  if (error instanceof StillBuilding) return problem('server/read-models-behind', soon);
  const disk = storageFaultOf(error);
  if (disk === 'full') return problem('server/storage-full', later);
  if (disk || error instanceof StoreUnavailable) return problem('server/store-unavailable', soon);
  if (error instanceof WrongExpectedRevision || error instanceof TooManySignIns) return problem('server/busy', soon);
  return undefined;
}

/** The sentence of a rule or of a claim, with its field and source. */
export function ruleText(code: string): (Omit<RefusalText, 'source'> & { source?: string }) | undefined {
  return rules[code] ?? (problemTexts[code as ProblemCode] as unknown as RefusalText | undefined);
}

function refused({ code, values, items }: Refusal): Problem {
  const text = rules[code];
  if (!text) throw new Error(`refusal ${code} has no sentence`);
  const field = fieldOf(values) ?? text.field;
  const { source } = text;
  const cases = (language: Language) => items.map(({ item, ...rule }) => ({ case: item, ...said(rule, language) }));
  // Where one thing is refused for one reason, that reason is the answer.
  const sentence = (language: Language) => (items.length === 1 ? cases(language)[0]!.detail : text[language](values));
  return new Problem(code, 409, sentence, {
    source,
    ...(items.length > 0 && { members: (language) => ({ cases: cases(language) }) }),
    ...(field !== undefined && { errors: (language) => [{ field, code, detail: sentence(language) }] }),
  });
}

/** A rule as a person reads it: its code, sentence, field and source. */
export function said({ code, values = {} }: { code: string; values?: Record<string, unknown> }, language: Language) {
  const text = ruleText(code);
  return {
    code,
    detail: text?.[language](values) ?? code,
    field: fieldOf(values) ?? text?.field,
    source: text?.source,
  };
}

/** What changed, when, and by whom: enough to decide whether to look again. */
async function stale({ stream, actual }: StaleRevision, parts: Pick<Parts, 'store' | 'states'>): Promise<Problem> {
  const [last] = actual < 0 ? [] : await parts.store.read(stream, actual);
  const account = last && (await parts.states.load(accountDecider, last.meta.actor)).state;
  const current = {
    revision: actual,
    ...(last && {
      lastEvent: {
        type: last.type,
        recordedAt: last.recordedAt,
        actorName: account && account.status !== 'unknown' ? account.displayName : last.meta.actor,
      },
    }),
  };
  return problem('request/stale', { members: () => ({ current }) });
}

/** Fields of commands that must be unique. */
const fields: Record<string, string> = {
  citizenId: 'citizenId',
  cardNumber: 'cardNumber',
  dossierNumber: 'dossierNumber',
  dossierSymbol: 'symbol',
  badgeNumber: 'badges',
  decisionNumber: 'decision.number',
  organisationCode: 'code',
  username: 'username',
  liveCase: 'subject',
};

function claimed({ kind }: AlreadyClaimed): Problem {
  const code = `claim/${kind}`;
  const field = fields[kind];
  if (!(code in problemTexts) || field === undefined) throw new Error(`claim of ${kind} has no sentence`);
  const text = problemTexts[code as ProblemCode];
  return problem(code as ProblemCode, {
    errors: (language) => [{ field, code, detail: (text[language] as () => string)() }],
  });
}

/** The very field, where a rule judges many alike. */
function fieldOf({ field }: Record<string, unknown>): string | undefined {
  return typeof field === 'string' ? field : undefined;
}
