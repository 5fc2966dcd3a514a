import { memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import type { MemberStatus } from '../life.ts';
import { placing } from '../placing.ts';
import { on, projection } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** Under which head a person is counted. */
export interface Head {
  status: MemberStatus;
  sex: 'male' | 'female';
  birthYear: number;
}

/** How many people each organisation has, itself and with all below it, by status, sex and birth year. */
export const headcount = projection(
  'headcount',
  4,
  {
    /** Counters by `status`: the numbers beside the tree. */
    statuses: { fields: {} },
    /** Counters by `status.sex.birthYear`. */
    heads: { fields: {} },
  },
  ...placing,
  ...memberEvents.map((definition) => on(definition, (event) => changesOf(event))),
);

/** The name of a head's counter. */
export function counterOf({ status, sex, birthYear }: Head): string {
  return `${status}.${sex}.${birthYear}`;
}

/** What a counter's name says. */
export function headOf(counter: string): Head {
  const [status, sex, birthYear] = counter.split('.');
  return { status: status as MemberStatus, sex: sex as Head['sex'], birthYear: Number(birthYear) };
}

function changesOf(event: MemberEvent): Change[] {
  switch (event.type) {
    case 'MemberTakenOver':
      return counted(event.data, undefined, event.data.status);
    case 'SympathiserRegistered':
      return counted(event.data, undefined, 'sympathiser');
    case 'MemberAdmitted':
      return counted(event.data, 'sympathiser', 'admitted');
    case 'AdmissionCeremonyHeld':
      return counted(event.data, 'admitted', 'probationary');
    case 'NewMemberCourseCompleted':
      return [];
    case 'MemberRecognised':
      return counted(event.data, 'probationary', 'official');
    case 'MemberCorrected': {
      const { cell, status, sex, birthYear, newSex = sex, newBirthYear = birthYear } = event.data;
      if (newSex === sex && newBirthYear === birthYear) return [];
      return moved(cell, { status, sex, birthYear }, { status, sex: newSex, birthYear: newBirthYear });
    }
    case 'AwarenessCourseCompleted':
    case 'ReconsiderationAsked':
    case 'ReconsiderationAnswered':
    case 'InspectionOpened':
    case 'InspectionConcluded':
    case 'MemberDisciplined':
    case 'ActivitySuspended':
    case 'SuspensionExtended':
    case 'SuspensionLifted':
    case 'ComplaintLodged':
    case 'ComplaintSettled':
    case 'RestorationRefused':
    case 'DeathDossierSent':
    case 'ActivityInterrupted':
    case 'ActivityResumed':
    case 'MemberExempted':
    case 'ExemptionEnded':
    case 'CardDecided':
    case 'CardPassedOn':
    case 'CardMisprinted':
    case 'CardHandedOut':
    case 'CardLost':
    case 'CardReturned':
    case 'BadgeDecided':
    case 'BadgeNumbered':
    case 'BadgePresented':
    case 'BadgesReturned':
    case 'PartyAgeRecounted':
    case 'DossierNumberGiven':
    case 'DossierDocumentFiled':
    case 'DossierDocumentWithdrawn':
    case 'DossierLent':
    case 'DossierGivenBack':
    case 'DossierMissed':
    case 'DossierFound':
    case 'DossierRestored':
    case 'SupplementSubmitted':
    case 'SupplementReturned':
    case 'SupplementConfirmed':
    case 'SupplementPassedUp':
    case 'SupplementReminded':
    case 'RecognitionAnnulled':
    case 'RegularisationBegun':
    case 'RegularisationEnded':
      // On procedure only dates are re-stated, and no count changes (D§3); on substance the strike follows.
      return [];
    case 'ApplicantMoved': {
      const { cell, to, status } = event.data;
      return carried(event.data, { cell, status }, { cell: to, status });
    }
    case 'AdmissionAnnulled':
      return event.data.status === 'admitted' ? counted(event.data, 'admitted', 'sympathiser') : [];
    case 'MemberStruckOff':
      return counted(event.data, event.data.status, 'struckOff');
    case 'MemberExited':
      return counted(event.data, event.data.status, 'exited');
    case 'MemberExpelled':
      return counted(event.data, event.data.status, 'expelled');
    case 'MemberRestored': {
      const { cell, from, left, status } = event.data;
      return carried(event.data, { cell: from, status: left }, { cell, status });
    }
    case 'SympathiserDropped':
      return counted(event.data, 'sympathiser', 'dropped');
    case 'SympathiserTakenUpAgain': {
      const { cell, from } = event.data;
      return carried(event.data, { cell: from, status: 'dropped' }, { cell, status: 'sympathiser' });
    }
    case 'ReadmissionSought': {
      const { cell, from, left } = event.data;
      return carried(event.data, { cell: from, status: left }, { cell, status: 'sympathiser' });
    }
    case 'MemberTransferredOut':
    case 'TransferForwarded':
    case 'MemberSentAbroad':
    case 'MemberBackFromAbroad': {
      const { cell, at, status } = event.data;
      return carried(event.data, { cell, status }, { cell: at, status });
    }
    case 'TransferReturned':
    case 'MemberTransferredIn':
    case 'MemberTransferredDirectly': {
      const { cell, to, status } = event.data;
      return cell === to ? [] : carried(event.data, { cell, status }, { cell: to, status });
    }
    case 'MemberTransferredAway': {
      const { cell, from, status } = event.data;
      return carried(event.data, { cell, status }, { cell: from, status: 'transferredOut' });
    }
    case 'MemberTakenIn': {
      const { cell, formerCell, status } = event.data;
      if (formerCell === undefined) return counted(event.data, undefined, status);
      return carried(event.data, { cell: formerCell, status: 'transferredOut' }, { cell, status });
    }
    case 'TransferOpened':
    case 'TransferBoxFilled':
    case 'TransferSent':
    case 'TransferNoticeReceived':
    case 'TransferCancelled':
    case 'TransferBoxStruckThrough':
    case 'OverseasSlipHandedIn':
    case 'TemporaryTransferOpened':
    case 'TemporaryBoxFilled':
    case 'TemporaryTransferBegan':
    case 'TemporaryTransferExtended':
    case 'TemporaryTransferEnded':
      return [];
    case 'MemberDied':
      return counted(event.data, event.data.status, 'deceased');
  }
}

/** From one status to another; without a former one the person is new to the register. */
function counted(
  { cell, sex, birthYear }: { cell: string; sex: Head['sex']; birthYear: number },
  from: MemberStatus | undefined,
  to: MemberStatus,
): Change[] {
  return moved(cell, from && { status: from, sex, birthYear }, { status: to, sex, birthYear });
}

/** From one cell to another. */
function carried(
  { sex, birthYear }: Pick<Head, 'sex' | 'birthYear'>,
  from: { cell: string; status: MemberStatus },
  to: { cell: string; status: MemberStatus },
): Change[] {
  const left = { status: from.status, sex, birthYear };
  const come = { status: to.status, sex, birthYear };
  const add = (collection: string, organisation: string, counter: string, by: number): Change => ({
    ...{ kind: 'add', collection, organisation, counters: { [counter]: by } },
  });
  return [
    add('statuses', from.cell, left.status, -1),
    add('statuses', to.cell, come.status, 1),
    add('heads', from.cell, counterOf(left), -1),
    add('heads', to.cell, counterOf(come), 1),
  ];
}

function moved(organisation: string, from: Head | undefined, to: Head): Change[] {
  const changes: Change[] = [];
  const add = (collection: string, before: string | undefined, now: string) => {
    if (before === now) return;
    const counters = { ...(before !== undefined && { [before]: -1 }), [now]: 1 };
    changes.push({ kind: 'add', collection, organisation, counters });
  };
  add('statuses', from?.status, to.status);
  add('heads', from && counterOf(from), counterOf(to));
  return changes;
}
