import { describe, expect, it } from '@jest/globals';
import { TakeOverMember } from '../../../src/register/takeover/commands.ts';
import { takeOver, type TakeOverContext } from '../../../src/register/takeover/decide.ts';
import type { Member } from '../../../src/register/member/member.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import { given, type Act, type Expected } from '../given.ts';
import { nobody, sympathiser, takenOver } from '../people.ts';
import { CELL, standing, TODAY } from '../places.ts';

const official = {
  fullName: 'Trần Văn Mẫu',
  birthDate: '1960-05-20',
  citizenId: '001060000001',
  sex: 'male',
  ethnicity: 'Kinh',
  cell: CELL,
  status: 'official',
  admissionDecisionDate: '1985-01-20',
  joinDate: '1985-02-03',
  officialDate: '1986-02-03',
  source: 'Sổ đảng viên 2020',
};

/** Enters the official member above, with changes; undefined leaves a field out. */
function enter(changes: Record<string, unknown> = {}, context: Partial<TakeOverContext> = {}): Act<Member> {
  const command = TakeOverMember.parse({ ...official, ...changes });
  const cell = { cell: standing() };
  return (member) =>
    takeOver(member, command, { today: TODAY, calendar: seededCalendar, cell, armedForces: false, ...context });
}

const probationary = {
  status: 'probationary',
  birthDate: '1999-05-20',
  admissionDecisionDate: '2026-01-20',
  joinDate: '2026-02-03',
  officialDate: undefined,
};

function entered({ effectiveOn, ...data }: Record<string, unknown> = {}): Expected {
  return { type: 'MemberTakenOver', data, ...(effectiveOn !== undefined && { effectiveOn: String(effectiveOn) }) };
}

describe('tiếp nhận từ sổ gốc hiện có', () => {
  it('holds from the day on which the person became what they are', () => {
    given(nobody())
      .when(enter())
      .then(entered({ effectiveOn: '1986-02-03', status: 'official', cell: CELL, birthYear: 1960 }));
    given(nobody())
      .when(enter(probationary))
      .then(entered({ effectiveOn: '2026-02-03', status: 'probationary', birthYear: 1999 }));
  });

  it('happens once a person', () => {
    given(takenOver()).when(enter()).thenRefused('member/already-recorded');
    given(sympathiser()).when(enter()).thenRefused('member/already-recorded');
  });

  it('claims every number of which there may be only one', () => {
    const { claims } = given(nobody())
      .when(
        enter({
          cardNumber: '12345678',
          dossierNumber: '000123 HNO',
          badges: [{ milestone: 30, number: '10000001' }, { milestone: 40 }],
        }),
      )
      .then(entered());
    expect(claims).toEqual([
      { kind: 'citizenId', value: '001060000001' },
      { kind: 'cardNumber', value: '12345678' },
      { kind: 'dossierNumber', value: '000123 HNO' },
      { kind: 'badgeNumber', value: '30/10000001' },
    ]);
  });

  it('claims nothing of who has no number', () => {
    const { claims } = given(nobody())
      .when(enter({ citizenId: undefined }))
      .then(entered());
    expect(claims).toEqual([]);
  });

  it('[STTV-7.8] refuses the armed forces, which are administered apart', () => {
    given(nobody())
      .when(enter({}, { armedForces: true }))
      .thenRefused('takeover/armed-forces');
  });

  it.each([
    ['an unknown cell', undefined, 'cell/unknown'],
    ['a cell that begins tomorrow', standing({ since: '2026-11-23' }), 'cell/not-yet-established'],
    ['a committee', standing({ type: 'upperBase' }), 'cell/not-a-cell'],
  ])('refuses %s', (_what, cell, code) => {
    given(nobody())
      .when(enter({}, { cell: { cell } }))
      .thenRefused(code);
  });

  it('takes a cell younger than the membership', () => {
    given(nobody())
      .when(enter({}, { cell: { cell: standing({ since: '2025-07-01' }) } }))
      .then(entered());
  });
});

describe('tiếp nhận: the order of its days', () => {
  it('joins on or after the decision', () => {
    given(nobody())
      .when(enter({ joinDate: '1985-01-20' }))
      .then(entered());
    given(nobody())
      .when(enter({ joinDate: '1985-01-19' }))
      .thenRefused('takeover/join-before-decision', { earlier: '1985-01-20' });
  });

  it('unless the join date was set by the status rules (294, 5.2.5–5.2.6)', () => {
    given(nobody())
      .when(enter({ joinDate: '1984-05-01', legacyGrounds: ['joinDateSetByStatusRules'] }))
      .then(entered({ legacyGrounds: ['joinDateSetByStatusRules'] }));
    given(nobody())
      .when(enter({ officialDate: '1985-02-01', legacyGrounds: ['joinDateSetByStatusRules'] }))
      .then(entered());
  });

  it('is official on or after joining', () => {
    given(nobody())
      .when(enter({ officialDate: '1985-02-03' }))
      .then(entered());
    given(nobody())
      .when(enter({ officialDate: '1985-02-02' }))
      .thenRefused('takeover/official-before-join');
  });

  it('keeps an official date that is not twelve months after joining', () => {
    given(nobody())
      .when(enter({ officialDate: '1986-08-03' }))
      .then(entered({ officialDate: '1986-08-03' }));
  });

  it('asks an official member for the official date, and a probationary one for none', () => {
    given(nobody())
      .when(enter({ officialDate: undefined }))
      .thenRefused('takeover/official-date-missing');
    given(nobody())
      .when(enter({ ...probationary, officialDate: '2026-11-01' }))
      .thenRefused('takeover/probationary-with-official-date');
  });

  it('refuses a birth after the decision', () => {
    given(nobody())
      .when(enter({ birthDate: '1985-01-21' }))
      .thenRefused('member/born-after');
  });

  it.each([
    ['joinDate', { joinDate: '2026-11-23', officialDate: '2026-11-23' }],
    ['officialDate', { officialDate: '2026-11-23' }],
    ['admissionDecisionDate', { admissionDecisionDate: '2026-11-23', legacyGrounds: ['joinDateSetByStatusRules'] }],
    ['cardIssuedOn', { cardNumber: '12345678', cardIssuedOn: '2026-11-23' }],
    ['badges', { badges: [{ milestone: 30, awardedOn: '2026-11-23' }] }],
    ['partyAgeGaps', { partyAgeGaps: [{ from: '1990-01-01', to: '2026-11-23', ground: 'lostContact' }] }],
  ])('refuses a %s after today', (field, changes) => {
    given(nobody()).when(enter(changes)).thenRefused('date/in-the-future', { field });
  });
});

describe('tiếp nhận: age when admitted (294, 1.1.1, 5.2.3)', () => {
  const joinedAt17 = (joinDate: string, legacyGrounds?: string[]) => {
    const year = Number(joinDate.slice(0, 4));
    const dates = { birthDate: `${year - 17}-01-01`, admissionDecisionDate: joinDate, joinDate };
    return given(nobody()).when(enter({ ...dates, officialDate: joinDate, citizenId: undefined, legacyGrounds }));
  };

  it('is 18 on the birthday', () => {
    const joined = { admissionDecisionDate: '1985-01-20', joinDate: '1985-02-03' };
    given(nobody())
      .when(enter({ ...joined, birthDate: '1967-02-03' }))
      .then(entered());
    given(nobody())
      .when(enter({ ...joined, birthDate: '1967-02-04' }))
      .thenRefused('takeover/too-young-when-admitted', { years: 18 });
  });

  it('may be less before 5/9/1960', () => {
    joinedAt17('1960-09-04', ['admittedBefore1960']).then(entered({ legacyGrounds: ['admittedBefore1960'] }));
    joinedAt17('1960-09-05', ['admittedBefore1960']).thenRefused('takeover/too-young-when-admitted');
  });

  it('may be less before 30/4/1975 in the South', () => {
    joinedAt17('1975-04-29', ['admittedInTheSouthBefore1975']).then(entered());
    joinedAt17('1975-04-30', ['admittedInTheSouthBefore1975']).thenRefused('takeover/too-young-when-admitted');
    joinedAt17('1970-04-29', ['admittedBefore1960']).thenRefused('takeover/too-young-when-admitted');
  });

  it('asks for the ground to be stated', () => {
    joinedAt17('1955-09-04').thenRefused('takeover/too-young-when-admitted');
    joinedAt17('1955-09-04', ['oneIntroducer']).thenRefused('takeover/too-young-when-admitted');
  });

  it('records admission on one introducer as the lawful ground that it was', () => {
    given(nobody())
      .when(
        enter({
          birthDate: '1930-01-01',
          admissionDecisionDate: '1953-01-01',
          joinDate: '1953-01-05',
          officialDate: '1953-07-05',
          legacyGrounds: ['oneIntroducer'],
        }),
      )
      .then(entered({ legacyGrounds: ['oneIntroducer'] }));
  });
});

describe('tiếp nhận: card (347-QĐ/TW)', () => {
  const id = '001060000001';

  it.each([
    ['12345678', undefined, 'legacy8'],
    ['12345678', '2010-02-03', 'legacy8'],
    [id, undefined, 'id12'],
    [id, '2025-09-02', 'id12'],
  ])('%s issued on %s is of generation %s', (cardNumber, cardIssuedOn, cardGeneration) => {
    given(nobody()).when(enter({ cardNumber, cardIssuedOn })).then(entered({ cardNumber, cardGeneration }));
  });

  it('refuses 12 digits before 2/9/2025', () => {
    given(nobody())
      .when(enter({ cardNumber: id, cardIssuedOn: '2025-09-01' }))
      .thenRefused('takeover/card-generation', { cardIssuedOn: '2025-09-01' });
  });

  it('refuses 12 digits that are not the member’s own', () => {
    given(nobody())
      .when(enter({ cardNumber: '001060000002' }))
      .thenRefused('takeover/card-of-another-person');
    given(nobody())
      .when(enter({ cardNumber: '001060000002', citizenId: '012345678' }))
      .then(entered({ cardGeneration: 'id12' }));
  });

  it('refuses a card of a probationary member', () => {
    given(nobody())
      .when(enter({ ...probationary, cardNumber: '12345678' }))
      .thenRefused('takeover/card-of-probationary');
  });
});

describe('tiếp nhận: badges (294, 27)', () => {
  const badges = (...given: object[]) => enter({ badges: given });

  it('are of the milestones of their day', () => {
    given(nobody())
      .when(badges({ milestone: 30, awardedOn: '2015-02-03' }, { milestone: 40, awardedOn: '2025-02-03' }))
      .then(entered());
    given(nobody())
      .when(badges({ milestone: 31 }))
      .thenRefused('takeover/unknown-badge', { milestone: 31 });
    given(nobody())
      .when(badges({ milestone: 35, awardedOn: '2026-07-25' }))
      .thenRefused('takeover/unknown-badge', { milestone: 35 });
    given(nobody())
      .when(badges({ milestone: 35, awardedOn: '2026-07-26' }))
      .then(entered());
  });

  it('are each awarded once', () => {
    given(nobody())
      .when(badges({ milestone: 30 }, { milestone: 30 }))
      .thenRefused('takeover/badge-twice', { milestone: 30 });
  });

  it('come a year early at most, from 70 years on two', () => {
    given(nobody())
      .when(badges({ milestone: 30, awardedOn: '2014-01-20' }))
      .then(entered());
    given(nobody())
      .when(badges({ milestone: 30, awardedOn: '2014-01-19' }))
      .thenRefused('takeover/badge-too-early', { milestone: 30, earliest: '2014-01-20' });
    const old = {
      birthDate: '1930-01-01',
      admissionDecisionDate: '1950-05-19',
      joinDate: '1950-05-19',
      officialDate: '1951-05-19',
    };
    given(nobody())
      .when(enter({ ...old, badges: [{ milestone: 70, awardedOn: '2018-05-19' }] }))
      .then(entered());
    given(nobody())
      .when(enter({ ...old, badges: [{ milestone: 70, awardedOn: '2018-05-18' }] }))
      .thenRefused('takeover/badge-too-early');
    given(nobody())
      .when(enter({ ...old, badges: [{ milestone: 65, awardedOn: '2014-05-18' }] }))
      .thenRefused('takeover/badge-too-early');
  });

  it('are of official members', () => {
    given(nobody())
      .when(enter({ ...probationary, badges: [{ milestone: 30 }] }))
      .thenRefused('takeover/badge-of-probationary');
  });
});

describe('tiếp nhận: gaps in party age (294, 4.5.1)', () => {
  const gap = (from: string, to: string) => ({ from, to, ground: 'lostContact' });
  const gaps = (...given: object[]) => enter({ partyAgeGaps: given });

  it('may follow each other, in any order', () => {
    given(nobody())
      .when(gaps(gap('1995-01-01', '1996-01-01'), gap('1990-01-01', '1995-01-01'), gap('1985-01-20', '1986-01-01')))
      .then(entered());
  });

  it('end after they begin', () => {
    given(nobody())
      .when(gaps(gap('1995-01-01', '1995-01-01')))
      .thenRefused('takeover/gap-ends-before-it-begins', { from: '1995-01-01' });
  });

  it('do not overlap, and lie after admission', () => {
    given(nobody())
      .when(gaps(gap('1990-01-01', '1995-01-02'), gap('1995-01-01', '1996-01-01')))
      .thenRefused('takeover/gaps-overlap', { from: '1995-01-01' });
    given(nobody())
      .when(gaps(gap('1985-01-19', '1986-01-01')))
      .thenRefused('takeover/gaps-overlap', { from: '1985-01-19' });
  });
});
