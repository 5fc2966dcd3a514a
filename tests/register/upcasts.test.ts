import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { eventTypes } from '../../src/event-types.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';

const registry = eventTypes();
const shipped = (type: string, data: object = {}) => {
  const fixture = new URL(`fixtures/${type}.v1.json`, import.meta.url);
  const event = JSON.parse(readFileSync(fixture, 'utf8')) as StoredEvent;
  return registry.upcast({ ...event, data: { ...event.data, ...data } });
};
const deadlinesOf = ({ data }: StoredEvent) => data['deadlines'];

describe('what the register held before deadlines were on events', () => {
  it('falls due as if it had been recorded today: ceremony, and review of who is on probation', () => {
    expect(shipped('MemberAdmitted')).toMatchObject({
      ...{ version: 2, data: { deadlines: [{ kind: 'ceremony', on: '2025-04-14' }] } },
    });
    expect(deadlinesOf(shipped('AdmissionCeremonyHeld', { joinDate: '2025-03-10' }))).toEqual([
      { kind: 'reviewFrom', on: '2026-03-10' },
      { kind: 'review', on: '2026-04-21' },
    ]);
    const probationary = { status: 'probationary', joinDate: '2025-03-10', officialDate: undefined };
    expect(deadlinesOf(shipped('MemberTakenOver', probationary))).toEqual([
      { kind: 'reviewFrom', on: '2026-03-10' },
      { kind: 'review', on: '2026-04-21' },
    ]);
    expect(deadlinesOf(shipped('MemberCorrected', { status: 'probationary', joinDate: '2025-03-10' }))).toEqual([
      { kind: 'reviewFrom', on: '2026-03-10' },
      { kind: 'review', on: '2026-04-21' },
    ]);
  });

  it('has no deadline where there is nothing to review', () => {
    expect(deadlinesOf(shipped('MemberTakenOver'))).toBeUndefined();
    expect(deadlinesOf(shipped('MemberCorrected', { status: 'official', joinDate: '2025-03-10' }))).toBeUndefined();
    expect(deadlinesOf(shipped('MemberCorrected', { status: 'probationary', joinDate: undefined }))).toBeUndefined();
  });

  it('says how somebody had left who seeks readmission: there was but one way out', () => {
    expect(shipped('ReadmissionSought')).toMatchObject({ version: 2, data: { left: 'struckOff' } });
  });

  it('keeps every field that it had, and opens none that is still sealed', () => {
    const event = shipped('MemberDied');
    expect(event).toMatchObject({ version: 3 });
    const sealed = JSON.parse(
      readFileSync(new URL('fixtures/AdmissionCeremonyHeld.v1.json', import.meta.url), 'utf8'),
    ) as StoredEvent;
    Object.defineProperty(sealed.data, 'lateConsent', {
      ...{ enumerable: true, configurable: true },
      get: () => {
        throw new Error('opened');
      },
    });
    expect(Object.keys(registry.upcast(sealed).data)).toEqual([...Object.keys(sealed.data), 'deadlines']);
  });
});
