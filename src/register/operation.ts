import type { z } from 'zod';
import type { Role } from '../access/roles.ts';
import type { Decided } from '../kernel/command-handler.ts';
import type { Decider } from '../kernel/decider.ts';
import { outcomeOfItsCase } from './decided-case.ts';
import type { At } from './look-ups.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- a list of operations holds many bodies, states and contexts */
/**
 * A command as the catalogue declares it: who may give it, where it is routed, what it is judged by.
 * The relation says which organisation the actor's grant must cover:
 * - `member`: the cell of the member `{id}`
 * - `organisation`: the organisation `{id}` itself
 * - `cell`: the cell named in the body (the member does not exist yet)
 * - `parent`: the parent named in the body (the organisation does not exist yet)
 * - `case`: the organisation where the case `{id}` lies
 * - `proposal`: the organisation whose list `{id}` is; `receiver`: the one to which it was sent
 * - `drafter`: the organisation named in the body (the list does not exist yet)
 * - `errorReport`: the committee where the report `{id}` lies
 * - `within`: the organisation named in the body; the whole register, if none is
 * - `register`: the whole register
 */
export interface Operation<Body = any, State = any, Context = any> {
  /** `members.recognise`: collection and verb. */
  name: string;
  room: string;
  /** Below `/api`; always POST. */
  path: string;
  /** The printed form that it corresponds to, if any. */
  form?: string;
  roles: readonly Role[];
  relation:
    | 'member'
    | 'organisation'
    | 'cell'
    | 'parent'
    | 'case'
    | 'proposal'
    | 'receiver'
    | 'drafter'
    | 'errorReport'
    | 'within'
    | 'register';
  /** The one stream that there is; the path then has no `{id}`. */
  only?: string;
  /** Organisations by which it may be given too, wherever its subject is now: whoever issued what is annulled (D§4.4). */
  alsoBy?(state: State): (string | undefined)[];
  /** Only by those, not where the subject is now: nobody answers a question that they have asked. */
  onlyByThem?: true;
  /** Other organisations that the grant must cover too: a new parent, for instance. */
  alsoCovers?(body: Body): string[];
  /** True if it begins the stream: no If-Match is asked for then. */
  begins: boolean;
  /** True if several may work on it at once: If-Match may be left out, since each item is judged on its own. */
  manyHands?: boolean;
  body: z.ZodType<Body>;
  decider: Decider<State, any>;
  /** Gathers what the decision must know of other streams, as they stand now. */
  look(body: Body, state: State, at: At): Promise<Context>;
  /** Pure. */
  decide(state: State, body: Body, context: Context): Decided;
}
/* eslint-enable @typescript-eslint/no-explicit-any */

/** Declares an operation with its types inferred. */
export function operation<Body, State, Context>(
  declared: Operation<Body, State, Context>,
): Operation<Body, State, Context> {
  return declared;
}

/** Judges a command: looks up what it must know, and decides. What follows from a case has to follow from that case. */
export async function decided<Body, State>(
  { name, look, decide }: Operation<Body, State>,
  body: Body,
  state: State,
  at: At,
): Promise<Decided> {
  const judged = decide(state, body, await look(body, state, at));
  if (judged.events.length > 0) await outcomeOfItsCase(name, body, state, at);
  return judged;
}
