import type { StoredEvent } from '../kernel/envelope.ts';
import type { StreamStates } from '../kernel/stream-states.ts';
import { SympathiserRegistered, SympathiserTakenUpAgain } from '../register/admission/events.ts';
import { everyOperation } from '../register/every-operation.ts';
import { memberDecider, type Member } from '../register/member/member.ts';
import { ApplicantMoved } from '../register/move/events.ts';
import { decided } from '../register/operation.ts';
import { resumeWindingUp } from '../register/organisation/ending.ts';
import {
  OrganisationEstablished,
  OrganisationHandedOver,
  OrganisationReparented,
  OrganisationTakenOver,
} from '../register/organisation/events.ts';
import { handOverWithOthers } from '../register/organisation/hand-over.ts';
import {
  organisationDecider,
  type ClosingOrganisation,
  type EndedOrganisation,
} from '../register/organisation/organisation.ts';
import { reorganisationDecider } from '../register/reorganisation/reorganisation.ts';
import { ReadmissionSought } from '../register/readmission/events.ts';
import { MemberRestored } from '../register/restoration/events.ts';
import { MemberTakenOver } from '../register/takeover/events.ts';
import {
  MemberBackFromAbroad,
  MemberSentAbroad,
  MemberTakenIn,
  MemberTransferredDirectly,
  MemberTransferredIn,
  MemberTransferredOut,
  TransferForwarded,
  TransferReturned,
} from '../register/transfer/events.ts';
import { transferWithOthers } from '../register/transfer/direct.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/** Where an event puts a person, or an organisation: by the field of its data that says so. */
const PEOPLE: Record<string, 'cell' | 'to' | 'at'> = {
  ...{ [MemberTakenOver.type]: 'cell', [SympathiserRegistered.type]: 'cell', [SympathiserTakenUpAgain.type]: 'cell' },
  ...{ [MemberTakenIn.type]: 'cell', [MemberRestored.type]: 'cell', [ReadmissionSought.type]: 'cell' },
  ...{ [ApplicantMoved.type]: 'to', [MemberTransferredIn.type]: 'to', [MemberTransferredDirectly.type]: 'to' },
  ...{ [TransferReturned.type]: 'to', [MemberTransferredOut.type]: 'at', [TransferForwarded.type]: 'at' },
  ...{ [MemberSentAbroad.type]: 'at', [MemberBackFromAbroad.type]: 'at' },
};
const ORGANISATIONS: Record<string, 'parent' | 'to'> = {
  ...{ [OrganisationTakenOver.type]: 'parent', [OrganisationEstablished.type]: 'parent' },
  ...{ [OrganisationHandedOver.type]: 'to', [OrganisationReparented.type]: 'to' },
};

/**
 * What was judged before an organisation came to its end and stored after: with one successor it goes on to that; else
 * the organisation winds up again until it is gone, so that nothing ended holds anybody (design §3, D§2.11).
 */
export function lateArrivalsProcess({
  handler,
  register,
  today,
  states,
}: Carrying & { states: Pick<StreamStates, 'load'> }): Process {
  return {
    name: 'late-arrivals',
    react(event) {
      const field = PEOPLE[event.type] ?? ORGANISATIONS[event.type];
      const place = field && event.data[field];
      return typeof place === 'string' ? () => arrived(event, place) : undefined;
    },
  };

  async function arrived(event: StoredEvent, place: string): Promise<void> {
    const organisation = await register.organisation(place);
    if (!organisation || organisation.status === 'unknown' || organisation.status === 'active') return;
    if (organisation.status === 'windingUp') return;
    const isPerson = event.type in PEOPLE;
    if (!(await isStillThere(event, place, isPerson))) return;
    if (await wentOn(event, organisation, isPerson)) return;
    const late = isPerson ? ('member' as const) : ('organisation' as const);
    const subject = event.stream.slice(event.stream.indexOf('-') + 1);
    await handler.handle(organisationDecider, place, following(event, `late in ${place}`), (state) =>
      resumeWindingUp(state, { late, subject }, today()),
    );
  }

  async function isStillThere(event: StoredEvent, place: string, isPerson: boolean): Promise<boolean> {
    const subject = event.stream.slice(event.stream.indexOf('-') + 1);
    if (isPerson) {
      const member = await register.member(subject);
      return member !== undefined && LIVING.has(member.status) && 'cell' in member && member.cell === place;
    }
    const organisation = await register.organisation(subject);
    if (!organisation || organisation.status === 'unknown' || organisation.status === 'ended') return false;
    const [, parent] = await register.chain(subject, today());
    return parent?.id === place;
  }

  /** @returns whether it went to the one successor */
  async function wentOn(
    event: StoredEvent,
    { id: from, closing }: ClosingOrganisation | EndedOrganisation,
    isPerson: boolean,
  ): Promise<boolean> {
    const [to, another] = closing.successors;
    if (to === undefined || another !== undefined || closing.reorganisation === undefined) return false;
    const subject = event.stream.slice(event.stream.indexOf('-') + 1);
    const { reorganisation } = closing;
    const on = event.effectiveOn > closing.from ? event.effectiveOn : closing.from;
    const commanded = following(event, `on to ${to}`);
    try {
      if (isPerson) {
        await handler.handle(memberDecider, subject, commanded, (person) =>
          goesOn(person, { from, to, movedOn: on, reorganisation }),
        );
      } else {
        const parent = await register.organisation(to);
        await handler.handle(organisationDecider, subject, commanded, (organisation) =>
          handOverWithOthers(organisation, { to, effectiveOn: on, reorganisation }, parent),
        );
      }
      return true;
    } catch (error) {
      if (!refusedBy(error)) throw error;
      return false;
    }
  }

  async function goesOn(person: Member, move: { from: string; to: string; movedOn: string; reorganisation: string }) {
    const { from, to, movedOn, reorganisation } = move;
    if (person.status === 'sympathiser' || person.status === 'admitted') {
      const at = { id: person.id, today: today(), register, actor: '' };
      return decided(MOVE_APPLICANT, { to, movedOn }, person, at);
    }
    const { state } = await states.load(reorganisationDecider, reorganisation);
    if (state.status === 'unknown') return { events: [] };
    return transferWithOthers(person, { from, to, movedOn, decision: state.decision, collective: reorganisation });
  }
}

const LIVING: ReadonlySet<string> = new Set(['sympathiser', 'admitted', 'probationary', 'official']);
const MOVE_APPLICANT = everyOperation.find(({ name }) => name === 'members.moveApplicant')!;
