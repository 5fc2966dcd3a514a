import type { StoredEvent } from '../../src/kernel/envelope.ts';
import type { Member } from '../../src/register/member/member.ts';
import { played } from './played.ts';

describe('what the demonstration shows of cards, badges, transfers, leaving, discipline, dossiers and seals', () => {
  let story: Awaited<ReturnType<typeof played>>;

  beforeAll(async () => {
    story = await played(2);
  });

  const ofType = (type: string) => story.events.filter((event) => event.type === type);
  const valuesOf = (type: string, field: string) => [...new Set(ofType(type).map(({ data }) => data[field]))].sort();
  const typesIn = (stream: string) => story.events.filter((event) => event.stream === stream).map(({ type }) => type);
  const those = async (events: readonly StoredEvent[]) =>
    Promise.all(events.map(({ stream }) => story.register.member(stream.slice('member-'.length)) as Promise<Member>));

  test('[DHTN-2.3.3] [DHTN-2.3.4] cards go all the way, one is misprinted, lost, exchanged, handed in and collected', () => {
    expect(valuesOf('CardDecided', 'kind')).toEqual(['exchange', 'issue', 'replaceLost']);
    expect(valuesOf('CardPassedOn', 'stage')).toEqual(['delivered', 'printed', 'sentToCentre', 'sentToProvince']);
    const handedOut = ofType('CardHandedOut').map(({ stream }) => typesIn(stream));
    expect(handedOut.length).toBeGreaterThanOrEqual(2);
    const [misprinted, waiting] = ofType('CardMisprinted').map(({ stream }) => typesIn(stream));
    expect([...misprinted!, ...waiting!].filter((type) => type === 'CardMisprinted')).toHaveLength(2);
    expect(valuesOf('CardReturned', 'ground')).toEqual(['leftParty', 'selfReturned']);
    expect(ofType('CardLost')).toHaveLength(1);
  });

  test('[DHTN-2.5.1] [DHTN-2.5.2] badges are presented at a round, early, late, posthumously and anew', () => {
    expect(valuesOf('BadgeDecided', 'kind')).toEqual(['early', 'posthumous', 'regular', 'reissue']);
    expect(ofType('BadgeDecided').some(({ data }) => data['late'])).toBe(true);
    expect(valuesOf('BadgePresented', 'to')).toEqual(['family', 'member']);
    const numbers = ofType('BadgeNumbered').map(({ data }) => data['number']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('[DHTN-2.4.1] [DHTN-2.4.2] members are received, returned, sent on, struck in transit, and move out of and into the register', async () => {
    expect(valuesOf('TransferOpened', 'letter')).toEqual(['seven', 'ten']);
    for (const type of [
      ...[
        'MemberTransferredIn',
        'TransferReturned',
        'TransferForwarded',
        'TransferCancelled',
        'TransferNoticeReceived',
      ],
      ...['TransferBoxStruckThrough', 'MemberTransferredAway', 'MemberTakenIn'],
    ]) {
      expect([type, ofType(type).length]).not.toEqual([type, 0]);
    }
    expect(valuesOf('MemberTransferredDirectly', 'manner')).toEqual(['collective', 'internal']);
    const underWay = story.people.filter((person) => 'transfer' in person && person.transfer);
    expect(underWay.filter((person) => 'transfer' in person && person.transfer?.leftOn).length).toBeGreaterThan(2);
    const strikes = ofType('MemberStruckOff').filter(({ stream }) => typesIn(stream).includes('MemberTransferredOut'));
    expect(await those(strikes)).toMatchObject([{ status: 'struckOff', ground: 'abandonedActivity' }]);
  });

  test('[DHTN-2.4.1.b] [DHTN-2.4.2.b] temporary stays are over, extended, under way, and abroad', () => {
    expect(valuesOf('TemporaryTransferOpened', 'kind')).toEqual([
      'labourExport',
      'overseas',
      'residence',
      'study',
      'work',
    ]);
    expect(ofType('TemporaryTransferEnded')).toHaveLength(1);
    expect(ofType('TemporaryTransferExtended')).toHaveLength(1);
    const slips = ofType('OverseasSlipHandedIn').map(({ stream }) => typesIn(stream).includes('MemberSentAbroad'));
    expect(slips.sort()).toEqual([false, true]);
  });

  test('[DHTN-2.4.1.c] by letters of two boxes one lives abroad, and one came back and is received at home', async () => {
    const [back, ...others] = ofType('MemberBackFromAbroad').map(({ stream }) => stream);
    expect(others).toEqual([]);
    expect(typesIn(back!).indexOf('MemberTransferredIn')).toBeGreaterThan(
      typesIn(back!).indexOf('MemberBackFromAbroad'),
    );
    const gone = ofType('MemberSentAbroad').filter(({ stream }) => stream !== back);
    expect(await those(gone)).toMatchObject([{ status: 'official', transfer: { abroad: { number: '268A/GGT2' } } }]);
  });

  test('[DHTN-2.2.5.b] [EXT-6] members leave on each way, and come back on each', async () => {
    for (const type of [
      'MemberStruckOff',
      'MemberExited',
      'MemberExpelled',
      'ReadmissionSought',
      'RestorationRefused',
    ]) {
      expect([type, ofType(type).length]).not.toEqual([type, 0]);
    }
    expect(valuesOf('MemberRestored', 'ground')).toEqual(['complaintUpheld', 'wronglyRemoved']);
    for (const member of await those(ofType('MemberRestored'))) expect(member.status).toBe('official');
    const [interrupted] = await those(ofType('ActivityResumed'));
    expect(interrupted).toMatchObject({ status: 'official', partyAgeGaps: [{ ground: 'lostContact' }] });
  });

  test('[EXT-1] each form of discipline, suspensions that last, went on and were lifted, complaints with each outcome', () => {
    expect(valuesOf('MemberDisciplined', 'form')).toEqual(['dismissal', 'reprimand', 'warning']);
    expect(valuesOf('ActivitySuspended', 'ground')).toEqual(['prosecuted', 'violation']);
    expect(ofType('SuspensionExtended')).toHaveLength(1);
    expect(ofType('SuspensionLifted')).toHaveLength(1);
    expect(valuesOf('ComplaintSettled', 'outcome')).toEqual(['changed', 'upheld']);
    const dismissed = ofType('MemberDisciplined').find(({ data }) => data['form'] === 'dismissal')!;
    const [, id] = dismissed.stream.split(/-(.*)/);
    expect(ofType('CommitteePositionEnded').some(({ data }) => data['member'] === id)).toBe(true);
    expect(ofType('InspectionOpened').length).toBe(ofType('InspectionConcluded').length + 1);
  });

  test('[DHTN-1.3] [DHTN-1.4] exemptions run, end soon and were ended; the dossier of who died went up', () => {
    const byTheCell = ofType('MemberExempted').map(({ meta }) => meta.decision?.number ?? '');
    expect(byTheCell.filter((number) => number.endsWith('-NQ/CB')).sort()).toEqual(['1-NQ/CB', '2-NQ/CB']);
    expect(valuesOf('MemberExempted', 'kind')).toEqual(['exempt', 'reduced']);
    expect(ofType('ExemptionEnded')).toHaveLength(1);
    expect(ofType('DeathDossierSent')).toHaveLength(1);
  });

  test('[DHTN-1.1] [DHTN-1.2] an index, numbers, loans, missing dossiers, and the supplements of the year', async () => {
    expect(ofType('DossierDocumentFiled').length).toBeGreaterThan(10);
    expect(ofType('DossierDocumentWithdrawn')).toHaveLength(1);
    expect(ofType('DossierNumberGiven').map(({ data }) => data['number'])).toEqual(['900001 HN', '900002 HN']);
    expect(ofType('DossierLent').length).toBe(ofType('DossierGivenBack').length + 1);
    expect(ofType('DossierMissed').length).toBe(ofType('DossierFound').length + ofType('DossierRestored').length + 1);
    expect(ofType('SupplementSubmitted')).toHaveLength(4);
    for (const type of ['SupplementReturned', 'SupplementPassedUp', 'SupplementReminded']) {
      expect([type, ofType(type).length]).toEqual([type, 1]);
    }
  });

  test('[DHTN-2.7] seals are in use, lost, called in after a new name, collected, destroyed and asked for', () => {
    expect(valuesOf('SealRequested', 'ground')).toEqual(['damaged', 'first', 'lost', 'renamed']);
    for (const type of [
      'SealTakenOver',
      'SealLost',
      'SealCalledIn',
      'SealCollected',
      'SealDestroyed',
      'SealPutToUse',
    ]) {
      expect([type, ofType(type).length]).not.toEqual([type, 0]);
    }
  });
});
