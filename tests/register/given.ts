import { expect } from '@jest/globals';
import type { Decided } from '../../src/kernel/command-handler.ts';
import type { Decider } from '../../src/kernel/decider.ts';
import type { NewEvent, StoredEvent } from '../../src/kernel/envelope.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import { memberEvents } from '../../src/register/member/events.ts';
import { memberDecider, type Member } from '../../src/register/member/member.ts';
import { organisationEvents } from '../../src/register/organisation/events.ts';
import { organisationDecider, type Organisation } from '../../src/register/organisation/organisation.ts';
import { refusals } from '../../src/register/refusals.ts';
import type { History } from './history.ts';

/** A command ready to be decided: its body parsed as a request's is, its context beside it. */
export type Act<State> = (state: State) => Decided;

/** What a stored event must at least say. */
export interface Expected {
  type: string;
  effectiveOn?: string;
  data?: Record<string, unknown>;
}

/**
 * Given what happened to a member or an organisation, when a command comes, then … The state is folded from the
 * events, never made by hand, and frozen, so that a decision which changes it fails.
 */
export function given(history: History<'member'>): When<Member>;
export function given(history: History<'organisation'>): When<Organisation>;
export function given(history: History): When<Member> | When<Organisation> {
  if (history.kind === 'member') return when(folded(memberDecider, history));
  return when(folded(organisationDecider, history));
}

export interface When<State> {
  when(act: Act<State>): Then;
}

export interface Then {
  /** Exactly these events, each saying at least this. Gives what else was decided: claims, policy versions, reason. */
  then(...expected: Expected[]): Decided;
  /** It is so already: nothing is stored, and nothing claimed. */
  thenNothing(): void;
  /** A rule says no; its sentence can be read in both languages with the values thrown. */
  thenRefused(code: string, values?: Record<string, unknown>): void;
}

/** The state of a history's stream. */
export function memberAfter(history: History<'member'>): Member {
  return folded(memberDecider, history);
}

/** The state of an organisation's stream. */
export function organisationAfter(history: History<'organisation'>): Organisation {
  return folded(organisationDecider, history);
}

function folded<State, Event extends StoredEvent>(decider: Decider<State, Event>, history: History): State {
  const events = history.events as unknown as Event[];
  return frozen(events.reduce((state, event) => decider.evolve(frozen(state), event), decider.initial(history.id)));
}

function when<State>(state: State): When<State> {
  return { when: (act) => outcome(() => act(state)) };
}

function outcome(decide: () => Decided): Then {
  let decided: Decided | undefined;
  let thrown: unknown;
  try {
    decided = decide();
  } catch (error) {
    thrown = error;
  }
  const result = () => {
    if (thrown) throw thrown instanceof Refusal ? new Error(`refused: ${thrown.code}`, { cause: thrown }) : thrown;
    return decided!;
  };
  return {
    then(...expected) {
      const { events } = result();
      events.forEach(fitsItsDefinition);
      expect(events).toMatchObject(expected);
      return decided!;
    },
    thenNothing: () => expect(result()).toEqual({ events: [] }),
    thenRefused(code, values = {}) {
      if (thrown && !(thrown instanceof Refusal)) throw thrown;
      expect(thrown ? (thrown as Refusal).code : decided).toBe(code);
      const refusal = thrown as Refusal;
      expect(refusal.values).toMatchObject(values);
      readsWell(refusal);
    },
  };
}

const definitions = new Map([...memberEvents, ...organisationEvents].map((one) => [one.type as string, one]));

/** An event says nothing but what its definition declares, and all that it asks for. */
function fitsItsDefinition(event: NewEvent): void {
  const definition = definitions.get(event.type)!;
  expect(event.version).toBe(definition.version);
  expect(definition.schema.parse(event.data)).toEqual(event.data);
}

function readsWell({ code, values }: Refusal): void {
  const text = refusals[code]!;
  for (const sentence of [text.vi(values), text.en(values)]) {
    expect(sentence).toMatch(/^\p{Lu}.*[.]$|^\d.*[.]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|!| {2}/);
    expect(sentence).toBe(sentence.normalize('NFC'));
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
