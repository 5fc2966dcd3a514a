import { randomUUID } from 'node:crypto';
import type { Client, TestServer } from './a-server.ts';
import { done } from './asking.ts';

/** A province, an upper-base committee, a base organisation, two cells, a member in the first. Names are invented. */
export interface Tree {
  province: string;
  ward: string;
  base: string;
  cell: string;
  sibling: string;
  member: string;
  /** Holds every power of the register for all of it. */
  officer: Client;
  /** Position of the last event. */
  position: string;
}

export async function aTree(server: TestServer): Promise<Tree> {
  const officer = await server.as({ role: 'upperOfficer', organisation: null });
  const [province, ward, base, cell, sibling, member] = Array.from({ length: 6 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const powers = ['admit', 'recognise', 'establishOrganisation'];
  const found = (id: string, body: object) =>
    done(officer, `/organisations/${id}/take-over`, { since: '2020-01-01', ...body });
  await found(province, { name: 'Đảng bộ tỉnh Thử', type: 'provincialCommittee', parent: null, powers });
  await found(ward, { name: 'Đảng bộ xã Thử', type: 'upperBase', parent: province, powers });
  await found(base, { name: 'Đảng bộ cơ sở Thử', type: 'baseOrg', parent: ward });
  await found(cell, { name: 'Chi bộ Một', type: 'subordinateCell', parent: base });
  await found(sibling, { name: 'Chi bộ Hai', type: 'subordinateCell', parent: base });
  const taken = await done(officer, `/members/${member}/take-over`, aMember(cell));
  return { province, ward, base, cell, sibling, member, officer, position: taken.headers['position']! };
}

let number = 0;

/** An invented probationary member, as a body. */
export function aMember(cell: string, more: object = {}) {
  number += 1;
  return {
    fullName: 'Trần Thị Bí Mật',
    birthDate: '1990-05-19',
    citizenId: `0010900${String(number).padStart(5, '0')}`,
    sex: 'female',
    ethnicity: 'Kinh',
    cell,
    status: 'official',
    admissionDecisionDate: '2015-02-20',
    joinDate: '2015-03-03',
    officialDate: '2016-03-03',
    source: 'Sổ gốc',
    ...more,
  };
}

/** An invented person, as the body with which the cell puts them on its list. */
export function aSympathiser(cell: string, more: object = {}) {
  const { fullName, birthDate, citizenId, sex, ethnicity } = aMember(cell);
  return { fullName, birthDate, citizenId, sex, ethnicity, cell, cellResolutionOn: '2025-01-10', ...more };
}

/** A list of one case that the first cell sent to its base organisation. */
export interface Listed {
  case: string;
  proposal: string;
}

export async function aList({ officer, cell }: Tree): Promise<Listed> {
  const [subject, one, proposal] = [randomUUID(), randomUUID(), randomUUID()];
  const probation = { status: 'probationary', admissionDecisionDate: '2026-02-20', joinDate: '2026-03-03' };
  await done(officer, `/members/${subject}/take-over`, aMember(cell, { ...probation, officialDate: undefined }));
  const kind = 'newMemberCourse';
  await done(officer, `/cases/${one}/open`, { kind, subject, cell, openedOn: '2026-11-01', details: {} });
  await done(officer, `/proposals/${proposal}/draft`, { kind, organisation: cell, title: 'Danh sách cử đi học' });
  await done(officer, `/proposals/${proposal}/list-cases`, { cases: [one] });
  await done(officer, `/proposals/${proposal}/submit`, { submittedOn: '2026-11-10' }, 1);
  return { case: one, proposal };
}
