import type { StoredEvent } from '../kernel/envelope.ts';
import type { StreamStates } from '../kernel/stream-states.ts';
import { everyOperation } from '../register/every-operation.ts';
import { memberDecider, type Member } from '../register/member/member.ts';
import { decided } from '../register/operation.ts';
import { end, reorganise } from '../register/organisation/ending.ts';
import {
  OrganisationEnded,
  OrganisationEstablished,
  type OrganisationEvent,
  type ReorganisationKind,
} from '../register/organisation/events.ts';
import { handOverWithOthers } from '../register/organisation/hand-over.ts';
import { organisationDecider, profileAt } from '../register/organisation/organisation.ts';
import { absorb, foundSuccessor, type Successor } from '../register/organisation/successor.ts';
import { carriedOut, holdBack, resumeStep } from '../register/reorganisation/decide.ts';
import {
  OrganisationsConsolidationDecided,
  OrganisationsMergeDecided,
  OrganisationSplitDecided,
  ReorganisationEndingsOrdered,
  type ReorganisationEvent,
  ReorganisationMembersOrdered,
  ReorganisationResumed,
  ReorganisationUnitsOrdered,
} from '../register/reorganisation/events.ts';
import { orderNamed } from '../register/reorganisation/order-named.ts';
import {
  type DecidedReorganisation,
  type HeldStep,
  reorganisationDecider,
} from '../register/reorganisation/reorganisation.ts';
import { SealCollected, SealLost } from '../register/seal/events.ts';
import { transferWithOthers } from '../register/transfer/direct.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/** So many people are moved at once: their commits are shared. */
const AT_ONCE = 32;

const TAKES = new Set<string>([
  ...[OrganisationsMergeDecided.type, OrganisationsConsolidationDecided.type, OrganisationSplitDecided.type],
  ...[ReorganisationUnitsOrdered.type, ReorganisationMembersOrdered.type, ReorganisationEndingsOrdered.type],
  ReorganisationResumed.type,
]);
/** Who belongs to a cell. */
const LIVING: ReadonlySet<string> = new Set(['sympathiser', 'admitted', 'probationary', 'official']);
/** After which an organisation that could not end may. */
const FREES = new Set<string>([SealCollected.type, SealLost.type, OrganisationEnded.type]);

type Step = Omit<HeldStep, 'refusal'>;

/**
 * Carries out a split, merge or consolidation, and brings over who is named at an establishment: founds the successors, closes what gives way, hands over the organisations
 * below, moves people one by one, ends what is empty. The decision's events are taken in their order, and each command's id
 * follows from its event: it can stop at any point, goes on where it was, and does nothing twice. What a rule refuses is
 * held back and shown with the rule.
 */
export function reorganisationsProcess(parts: Carrying & { states: Pick<StreamStates, 'load'> }): Process {
  const { handler, register, today, states, open } = parts;
  return {
    name: 'reorganisations',
    react(stored) {
      if (TAKES.has(stored.type)) return () => carryOn(stored);
      if (stored.type === OrganisationEstablished.type && stored.data['members']) return () => namedAt(stored);
      return FREES.has(stored.type) ? () => freed(stored) : undefined;
    },
  };

  async function carryOn(stored: StoredEvent): Promise<void> {
    const id = stored.stream.slice(reorganisationDecider.prefix.length);
    const { state } = await states.load(reorganisationDecider, id);
    if (state.status === 'unknown') return;
    const event = (await open(stored)) as ReorganisationEvent;
    const steps = stepsOf(event, state);
    const waiting = steps.filter(({ step }) => step !== 'ending');
    for (const [at, step] of waiting.entries()) {
      if (step.step !== 'member') await take(stored, state, step);
      else if (at % AT_ONCE === 0 || waiting[at - 1]?.step !== 'member') {
        const people = waiting.slice(at, at + AT_ONCE).filter((one) => one.step === 'member');
        await Promise.all(people.map((one) => take(stored, state, one)));
      }
    }
    for (const step of steps) if (step.step === 'ending') await take(stored, state, step);
    if (event.type === 'ReorganisationEndingsOrdered' || event.type === 'ReorganisationResumed')
      await handler.handle(reorganisationDecider, id, following(stored, 'carried out'), (latest) =>
        carriedOut(latest, today()),
      );
  }

  /** Who is named at an establishment is carried over as by a split, under the id of what is established. */
  async function namedAt(stored: StoredEvent): Promise<void> {
    const { data, effectiveOn, meta } = (await open(stored)) as StoredEvent &
      Extract<OrganisationEvent, { type: 'OrganisationEstablished' }>;
    const { decision } = meta;
    const established = stored.stream.slice(organisationDecider.prefix.length);
    const named = data.members!;
    if (!decision) return;
    await handler.handle(reorganisationDecider, established, following(stored, 'members named'), (state) =>
      orderNamed(state, { established, named, decision, effectiveOn }),
    );
  }

  /** What the event asks to be done, in order. */
  function stepsOf(event: ReorganisationEvent, { sources, successors }: DecidedReorganisation): Step[] {
    switch (event.type) {
      case 'OrganisationsMergeDecided':
        return [
          { step: 'founding', subject: event.data.into },
          ...sources.map((subject): Step => ({ step: 'closing', subject })),
        ];
      case 'OrganisationsConsolidationDecided':
      case 'OrganisationSplitDecided': {
        const goesOn = event.type === 'OrganisationSplitDecided' && !event.data.ends;
        return [
          ...successors.filter((id) => !sources.includes(id)).map((subject): Step => ({ step: 'founding', subject })),
          ...(goesOn ? [] : sources.map((subject): Step => ({ step: 'closing', subject }))),
        ];
      }
      case 'ReorganisationUnitsOrdered':
        return event.data.moves.map(({ organisation: subject, from, to }) => ({ step: 'unit', subject, from, to }));
      case 'ReorganisationMembersOrdered': {
        const { from, to, members } = event.data;
        return members.map((subject) => ({ step: 'member', subject, from, to }));
      }
      case 'ReorganisationEndingsOrdered':
        return event.data.organisations.map((subject) => ({ step: 'ending', subject }));
      case 'ReorganisationResumed':
        return event.data.steps;
      default:
        return [];
    }
  }

  /** Does one step, or holds it back with the rule that refuses it. */
  async function take(event: StoredEvent, state: DecidedReorganisation, step: Step): Promise<void> {
    try {
      await done(event, state, step);
    } catch (error) {
      const refused = refusedBy(error);
      if (!refused) throw error;
      const values = JSON.parse(JSON.stringify(refused.values ?? {})) as Record<string, unknown>;
      const held = { ...step, refusal: refused.refusal, values };
      await handler.handle(
        reorganisationDecider,
        state.id,
        following(event, `${step.step} ${step.subject} held`),
        (latest) => holdBack(latest, held, today()),
      );
    }
  }

  async function done(event: StoredEvent, state: DecidedReorganisation, step: Step): Promise<void> {
    const { id: reorganisation, effectiveOn, decision, kind, successors } = state;
    const { subject } = step;
    const command = following(event, `${step.step} ${subject}`);
    switch (step.step) {
      case 'founding': {
        const founded = state.founded.find(({ id }) => id === subject);
        if (!founded) {
          for (const absorbed of state.sources)
            await handler.handle(organisationDecider, subject, following(event, `takes in ${absorbed}`), (into) =>
              absorb(into, { absorbed, reorganisation, effectiveOn }),
            );
          return;
        }
        const context = {
          parent: await register.organisation(founded.parent),
          appointed: await Promise.all(
            (founded.interimCommittee ?? []).map(async ({ member: one }) => ({
              id: one,
              member: await register.member(one),
            })),
          ),
        };
        const { id: _, ...founding } = founded;
        await handler.handle(organisationDecider, subject, command, (organisation) =>
          foundSuccessor(organisation, founding as Successor, { reorganisation, decision, effectiveOn }, context),
        );
        return;
      }
      case 'closing':
        await handler.handle(organisationDecider, subject, command, (organisation) => ({
          // An establishment closes nothing.
          ...reorganise(organisation, { by: kind as ReorganisationKind, successors, reorganisation, effectiveOn }),
          decision,
        }));
        return;
      case 'unit': {
        const to = step.to!;
        const parent = await register.organisation(to);
        await handler.handle(organisationDecider, subject, command, (organisation) => {
          // What has ended or was handed over elsewhere meanwhile needs nothing more of it.
          if (organisation.status === 'ended' || profileAt(organisation, today())?.parent !== step.from)
            return { events: [] };
          return { ...handOverWithOthers(organisation, { to, effectiveOn, reorganisation }, parent), decision };
        });
        return;
      }
      case 'member':
        await handler.handle(memberDecider, subject, command, (person) =>
          movedOn(person, { from: step.from!, to: step.to!, effectiveOn, decision, reorganisation }),
        );
        return;
      case 'ending': {
        // What was held back went later than the decision says: it ends on the day on which nothing is left in it.
        const endedOn = event.type === ReorganisationResumed.type ? today() : effectiveOn;
        const context = { today: today(), remains: await register.census.remains(subject) };
        await handler.handle(organisationDecider, subject, command, (organisation) =>
          organisation.status === 'ended' ? { events: [] } : end(organisation, { endedOn }, context),
        );
        return;
      }
      default:
        step.step satisfies never;
    }
  }

  /**
   * A person goes to the successor: a member without a letter, an applicant with the file. Who has left or gone another
   * way since the decision needs nothing more of it.
   */
  async function movedOn(
    person: Member,
    move: {
      from: string;
      to: string;
      effectiveOn: string;
      decision: DecidedReorganisation['decision'];
      reorganisation: string;
    },
  ) {
    const { from, to, effectiveOn, decision, reorganisation } = move;
    if (!LIVING.has(person.status) || !('cell' in person) || person.cell !== from) return { events: [] };
    const since = 'cellSince' in person ? person.cellSince : effectiveOn;
    const on = since > effectiveOn ? since : effectiveOn;
    if (person.status !== 'sympathiser' && person.status !== 'admitted')
      return transferWithOthers(person, { from, to, movedOn: on, decision, collective: reorganisation });
    const at = { id: person.id, today: today(), register, actor: '' };
    return decided(MOVE_APPLICANT, { to, movedOn: on }, person, at);
  }

  /** Its seal was handed in, or it ended by itself: what was held back for that is tried again. */
  async function freed(event: StoredEvent): Promise<void> {
    const subject = event.stream.slice(organisationDecider.prefix.length);
    const organisation = await register.organisation(subject);
    if (!organisation || organisation.status === 'unknown' || organisation.status === 'active') return;
    const { reorganisation } = organisation.closing;
    if (reorganisation === undefined) return;
    await handler.handle(reorganisationDecider, reorganisation, following(event, 'freed'), (state) =>
      resumeStep(state, { step: 'ending', subject }, today()),
    );
  }
}

const MOVE_APPLICANT = everyOperation.find(({ name }) => name === 'members.moveApplicant')!;
