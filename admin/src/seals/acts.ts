import type { SealRow } from '../api/model.ts';
import { operation } from '../api/commands.ts';

/** What can be recorded of an organisation's seals, by the verb of the command. */
export const SEAL_VERBS = [
  'take-over-seal',
  'request-seal',
  'receive-seal',
  'put-seal-to-use',
  'report-seal-lost',
  'collect-seal',
  'destroy-seal',
  'withdraw-seal-request',
] as const;
export type SealVerb = (typeof SEAL_VERBS)[number];

/** The verbs that begin a line of the book. */
export const BEGINNING: readonly SealVerb[] = ['take-over-seal', 'request-seal'];

const NEXT: Record<SealRow['stage'], readonly SealVerb[]> = {
  requested: ['receive-seal', 'withdraw-seal-request'],
  issued: ['put-seal-to-use', 'collect-seal', 'report-seal-lost'],
  inUse: ['collect-seal', 'report-seal-lost'],
  lost: ['collect-seal'],
  collected: ['destroy-seal'],
  destroyed: [],
};

/** What the account may record next of a seal; whether a rule stands against it is said in the form. */
export function nextActs({ stage, calledIn }: SealRow, all: readonly SealRow[], may: readonly string[]): SealVerb[] {
  const replaced = all.some((other) => other.stage === 'requested' || other.stage === 'issued');
  return NEXT[stage].filter(
    (verb) =>
      may.includes(operation('organisations', verb)) &&
      (verb !== 'collect-seal' || stage === 'lost' || calledIn !== undefined || replaced),
  );
}

/** What begins a line, as far as it can. */
export function beginningActs(all: readonly SealRow[], may: readonly string[]): SealVerb[] {
  const holds = all.some(({ stage }) => stage === 'issued' || stage === 'inUse');
  const pending = all.some(({ stage }) => stage === 'requested' || stage === 'issued');
  return BEGINNING.filter(
    (verb) =>
      may.includes(operation('organisations', verb)) && (verb === 'take-over-seal' ? !holds && !pending : !pending),
  );
}
