import { demonstrationAccounts } from '../../src/demo/accounts.ts';
import { playDemonstration } from '../../src/demo/demonstration.ts';
import { verifyStream } from '../../src/kernel/chain.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { profileAt } from '../../src/register/organisation/organisation.ts';
import { played } from './played.ts';

describe('the demonstration', () => {
  let ofHundred: ReturnType<typeof played> | undefined;
  /** With a hundred members, for all the tests that only look at it. */
  const hundred = () => (ofHundred ??= played(100));

  test('shows every state, a correction, late steps, the reform, seats, gaps, badges and legacy members', async () => {
    const { result, events, people, register, passwords } = await played(640);
    const count = (status: string) => people.filter((person) => person.status === status).length;
    const ofType = (type: string) => events.filter((event) => event.type === type);

    expect(result.takenOver).toBe(640);
    expect(count('official') + count('probationary')).toBeGreaterThanOrEqual(600);
    expect(count('sympathiser')).toBeGreaterThan(0);
    expect(count('admitted')).toBeGreaterThan(0);
    // The dossiers of the dead went up in time; what is still awaited is not late.
    const dossiers = people.flatMap((one) => (one.status === 'deceased' && one.sentUp ? [one.sentUp] : []));
    expect(dossiers.length).toBeGreaterThan(1);
    for (const { dueOn, sentOn = '2026-11-22' } of dossiers) expect(sentOn <= dueOn!).toBe(true);
    const admitted = new Set(ofType('MemberAdmitted').map(({ stream }) => stream));
    expect(ofType('MemberRecognised').filter(({ stream }) => admitted.has(stream)).length).toBeGreaterThanOrEqual(100);
    expect(people.filter((one) => one.status === 'probationary' && one.joinDate < '2025-11-22').length).toBeGreaterThan(
      0,
    );
    expect(ofType('MemberCorrected').length).toBeGreaterThanOrEqual(4);
    expect(
      events.some(({ data }) => (data['lateness'] as string[] | undefined)?.includes('late/recognition-review')),
    ).toBe(true);
    expect(events.some(({ data }) => (data['lateness'] as string[] | undefined)?.includes('late/ceremony'))).toBe(true);
    expect(ofType('MemberTakenOver').some(({ data }) => data['partyAgeGaps'])).toBe(true);
    expect(ofType('MemberTakenOver').some(({ data }) => (data['badges'] as unknown[] | undefined)?.length)).toBe(true);
    expect(
      ofType('MemberTakenOver').some(({ data }) =>
        (data['legacyGrounds'] as string[] | undefined)?.includes('admittedInTheSouthBefore1975'),
      ),
    ).toBe(true);
    expect(ofType('OrganisationHandedOver').length).toBeGreaterThan(5);
    expect(ofType('OrganisationRenamed').length).toBeGreaterThan(3);
    expect(ofType('CommitteePositionTaken').length).toBeGreaterThan(20);
    const committees = ofType('CommitteePositionTaken').filter(({ data }) => data['position'] === 'committeeMember');
    const having = await Promise.all(committees.map(({ stream }) => register.organisation(stream.slice(13))));
    expect(having.some((one) => one && profileAt(one, '2026-11-22')?.type === 'subordinateCell')).toBe(true);
    expect(passwords).toHaveLength(demonstrationAccounts.length);
    expect(new Set(demonstrationAccounts.map(({ role }) => role)).size).toBe(5);
  });

  test('was recorded through the years, in order, and its chain is sound', async () => {
    const { events } = await hundred();
    const times = events.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([...times].sort());
    expect(times[0]!.startsWith('2023-11')).toBe(true);
    expect(times.at(-1)!.startsWith('2026-1')).toBe(true);
    const streams = new Map<string, StoredEvent[]>();
    for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
    expect([...streams.values()].flatMap(verifyStream)).toEqual([]);
  });

  test('shows the district of old and the ward of today', async () => {
    const { events, register } = await hundred();
    const ward = events.find(({ type }) => type === 'OrganisationEstablished')!.stream.slice('organisation-'.length);
    const cell = events.find(({ type, data }) => type === 'OrganisationHandedOver' && data['to'] === ward)!;
    const organisation = (await register.organisation(cell.stream.slice('organisation-'.length)))!;
    expect(profileAt(organisation, '2025-06-30')!.parent).toBe(cell.data['from']);
    expect(profileAt(organisation, '2025-07-01')!.parent).toBe(ward);
  });

  test.each([0, 1, 2])('is played with as few members as %i', async (members) => {
    const { result, events } = await played(members);
    expect(result.takenOver).toBe(members);
    // Where there are not two members, nobody can be recommended.
    expect(events.some(({ type }) => type === 'CaseOpened')).toBe(members >= 2);
  });

  test('is the same one whenever it is played, and played again stores nothing', async () => {
    const [first, second] = [await hundred(), await played(100)];
    const told = (events: StoredEvent[]) =>
      events
        .filter(({ stream }) => !stream.startsWith('claim-'))
        .map(({ type, effectiveOn, recordedAt }) => `${recordedAt} ${type} ${effectiveOn}`)
        .sort();
    expect(told(second.events)).toEqual(told(first.events));
    await playDemonstration(first.parts);
    expect((await first.log()).length).toBe(first.events.length);
  });
});
