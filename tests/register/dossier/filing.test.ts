import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { DefineDocumentType, FileDocument, WithdrawDocument } from '../../../src/register/dossier/commands.ts';
import { DossierDocumentFiled } from '../../../src/register/dossier/events.ts';
import { fileDocument, withdrawDocument } from '../../../src/register/dossier/filing.ts';
import { missingDocuments } from '../../../src/register/dossier/gaps.ts';
import {
  defineDocumentType,
  documentTypesDecider,
  retireDocumentType,
  THE_DOCUMENT_TYPES,
  type DocumentTypes,
} from '../../../src/register/dossier/types.ts';
import { MemberDied } from '../../../src/register/leaving/events.ts';
import { given } from '../given.ts';
import { and } from '../history.ts';
import { admittedMember, nobody, officialMember, probationaryMember, sympathiser } from '../people.ts';
import { CELL } from '../places.ts';
import { struckOff } from './acts.ts';

const today = { today: '2026-11-22' };
const first = documentTypesDecider.initial(THE_DOCUMENT_TYPES);
const ONE = '50000000-0000-4000-8000-000000000001';
const TWO = '50000000-0000-4000-8000-000000000002';
const SCAN = '60000000-0000-4000-8000-000000000001';

const filing = (body: object = {}, types = first) => {
  const command = FileDocument.parse({ document: ONE, type: '11', pages: 2, ...body });
  return (member: Parameters<typeof fileDocument>[0]) => fileDocument(member, command, { ...today, types });
};
const filed = (history = officialMember(), more: object = {}) =>
  and(history, DossierDocumentFiled.of({ cell: CELL, document: ONE, type: '11', pages: 2, ...more }, '2026-11-01'));

function after(types: DocumentTypes, ...decided: { events: readonly object[] }[]): DocumentTypes {
  const events = decided.flatMap(({ events }) => events);
  return events.reduce<DocumentTypes>(
    (so, event) => documentTypesDecider.evolve(so, event as StoredEvent as never),
    types,
  );
}

describe('mục lục hồ sơ: putting papers into a dossier', () => {
  it('[DHTN-1.1] a paper is filed with its type, day, number, pages and scan', () => {
    const body = { on: '2025-03-01', number: '07-QĐ/ĐU', title: 'Kết nạp', documentId: SCAN };
    given(officialMember())
      .when(filing(body))
      .then({
        type: 'DossierDocumentFiled',
        effectiveOn: '2026-11-22',
        data: { cell: CELL, type: '11', pages: 2, documentId: SCAN, number: '07-QĐ/ĐU' },
      });
  });

  it('of who left the Party, and of who died a member, the dossier is kept too', () => {
    const died = and(
      officialMember(),
      MemberDied.of({ cell: CELL, sex: 'female', birthYear: 1990, status: 'official' } as never, '2026-10-01'),
    );
    for (const history of [probationaryMember(), struckOff(), died])
      given(history).when(filing()).then({ type: 'DossierDocumentFiled' });
  });

  it('of who never was a member there is none', () => {
    given(nobody()).when(filing()).thenRefused('member/not-recorded');
    given(sympathiser()).when(filing()).thenRefused('member/not-a-member');
    given(admittedMember()).when(filing()).thenRefused('member/not-a-member');
    const died = and(
      sympathiser(),
      MemberDied.of({ cell: CELL, sex: 'female', birthYear: 1990, status: 'sympathiser' } as never, '2026-10-01'),
    );
    given(died).when(filing()).thenRefused('dossier/no-member-dossier');
  });

  it('the same again changes nothing; days ahead, unknown types and a scan filed twice are refused', () => {
    given(filed()).when(filing()).thenNothing();
    given(officialMember())
      .when(filing({ on: '2026-11-23' }))
      .thenRefused('date/in-the-future');
    given(officialMember())
      .when(filing({ type: '999' }))
      .thenRefused('dossier/unknown-type', { code: '999' });
    given(filed(officialMember(), { documentId: SCAN }))
      .when(filing({ document: TWO, documentId: SCAN }))
      .thenRefused('dossier/scan-filed-already');
  });

  it('one takes the place of another, of the same type, with a reason; the old one is off the index', () => {
    const instead = { document: TWO, replaces: ONE, reason: 'Bản cũ mờ' };
    const replaced = given(filed())
      .when(filing(instead))
      .then({ type: 'DossierDocumentFiled', data: { replaces: ONE } });
    expect(replaced.reason).toBe('Bản cũ mờ');
    given(filed())
      .when(filing({ document: TWO, replaces: ONE }))
      .thenRefused('dossier/replaced-without-reason');
    given(filed())
      .when(filing({ ...instead, type: '12' }))
      .thenRefused('dossier/replaces-another-type', { code: '11' });
    given(officialMember()).when(filing(instead)).thenRefused('dossier/not-on-the-index');
    const gone = and(
      filed(),
      DossierDocumentFiled.of({ cell: CELL, document: TWO, type: '11', pages: 1, replaces: ONE }, '2026-11-02'),
    );
    given(gone)
      .when(filing({ ...instead, document: SCAN }))
      .thenRefused('dossier/not-on-the-index');
    given(gone).when(withdrawing()).thenRefused('dossier/not-on-the-index');
  });

  it('[DHTN-1.1] one is withdrawn with a reason, once', () => {
    const decided = given(filed())
      .when(withdrawing())
      .then({ type: 'DossierDocumentWithdrawn', data: { document: ONE, type: '11' } });
    expect(decided.reason).toBe('Để nhầm hồ sơ');
    given(officialMember()).when(withdrawing()).thenRefused('dossier/not-on-the-index');
    const events = decided.events as never[];
    given(and(filed(), ...events))
      .when(withdrawing())
      .thenNothing();
  });
});

function withdrawing() {
  const command = WithdrawDocument.parse({ document: ONE, reason: 'Để nhầm hồ sơ' });
  return (member: Parameters<typeof withdrawDocument>[0]) => withdrawDocument(member, command, today);
}

describe('danh mục loại tài liệu', () => {
  const another = DefineDocumentType.parse({
    ...{ code: '105', title: 'Cam kết tu dưỡng, rèn luyện', priority: 2, askedOf: 'everyMember' },
    ...{ admittedFrom: '2026-01-01', instrument: '12-HD/TU' },
  });
  const retire53 = { code: '53', instrument: '12-HD/TU' };

  it('[DHTN-F9] types are added, said anew, retired and brought back; the same again changes nothing', () => {
    const added = after(first, defineDocumentType(first, another, today));
    expect(added.byCode.get('105')).toMatchObject({ title: another.title, since: '2026-11-22' });
    expect(defineDocumentType(added, another, today).events).toEqual([]);
    const retired = after(added, retireDocumentType(added, { code: '105', instrument: '13-HD/TU' }, today));
    expect(retired.byCode.get('105')).toMatchObject({ retiredOn: '2026-11-22', instrument: '13-HD/TU' });
    expect(retireDocumentType(retired, { code: '105', instrument: 'x' }, today).events).toEqual([]);
    const back = after(retired, defineDocumentType(retired, another, today));
    expect(back.byCode.get('105')?.retiredOn).toBeUndefined();
    expect(() => retireDocumentType(first, { code: '999', instrument: 'x' }, today)).toThrow('dossier/unknown-type');
  });

  it('no paper of a retired type is filed', () => {
    const without = after(first, retireDocumentType(first, retire53, today));
    given(officialMember())
      .when(filing({ type: '53' }, without))
      .thenRefused('dossier/type-retired');
  });

  it('[DHTN-1.1] what is missing follows from what the person is and when they were admitted', () => {
    const whose = { official: false, readmitted: false, admittedOn: '2025-03-01' };
    const codes = (types: DocumentTypes, filed: string[], of = whose) =>
      missingDocuments(types.byCode.values(), new Set(filed), of).map(({ code }) => code);
    expect(codes(first, [])).toContain('11');
    expect(codes(first, ['11'])).not.toContain('11');
    expect(codes(first, [])).not.toContain('21');
    expect(codes(first, [], { ...whose, official: true })).toContain('21');
    expect(codes(first, [], { ...whose, readmitted: true })).toContain('23');
    const added = after(first, defineDocumentType(first, another, today));
    expect(codes(added, [])).not.toContain('105');
    expect(codes(added, [], { ...whose, admittedOn: '2026-01-01' })).toContain('105');
    const retired = after(first, retireDocumentType(first, { code: '11', instrument: 'x' }, today));
    expect(codes(retired, [])).not.toContain('11');
  });
});
