import { plansOf } from '../../read-models/admission-plan/queries.ts';
import { memberStatuses } from '../../read-models/life.ts';
import { listCases } from '../../read-models/case-list/queries.ts';
import { counts } from '../../read-models/headcount/queries.ts';
import { listProposals } from '../../read-models/proposal-list/queries.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import { workKinds } from '../../read-models/worklist/projection.ts';
import { worklistOf } from '../../read-models/worklist/queries.ts';
import { idOf, Stage } from '../../src/demo/stage.ts';
import { opener } from '../../src/processes/following.ts';
import { caseKind, type CaseKind } from '../../src/register/case/events.ts';
import { viewsOf } from '../office/views.ts';
import { played, registry } from './played.ts';

const TODAY = '2026-11-22';
/** The cell, the base and the upper organisation of the three who sign in on one way upward. */
const NATURAL_SCIENCES = 'Đảng bộ Trường Đại học Khoa học Tự nhiên';
const MATHEMATICS = 'Chi bộ Khoa Toán - Cơ - Tin học';
const NATIONAL_UNIVERSITY = 'Đảng bộ Đại học Quốc gia Hà Nội';
const CITY = 'Đảng bộ thành phố Hà Nội';
const WARD = 'Đảng bộ phường Thanh Xuân';

describe('a year of the procedures, as the demonstration tells it', () => {
  let story: Awaited<ReturnType<typeof played>>;
  let views: RegisterViews;
  let top: string;
  const ids = new Map<string, string>();
  const idNamed = (name: string) => {
    const id = ids.get(name);
    if (!id) throw new Error(`there is no ${name}`);
    return id;
  };

  beforeAll(async () => {
    story = await played(60);
    const { keys } = story.parts;
    views = await viewsOf({ keys, types: registry, log: story.log });
    const found = await views.organisations.list<{ name: string; parent: string | null }>('organisations', {
      limit: 500,
    });
    for (const { id, doc } of found.items) ids.set(doc.name, id);
    top = found.items.find(({ doc }) => doc.parent === null)!.id;
  });

  const ofType = (type: string) => story.events.filter((event) => event.type === type);
  const opened = async (type: string) =>
    Promise.all(ofType(type).map((event) => opener(story.parts.keys, registry)(event)));
  const stateOf = async (stream: string) => (await story.register.member(stream.slice('member-'.length)))!;
  const typesIn = (stream: string) => story.events.filter((event) => event.stream === stream).map(({ type }) => type);

  test('[DHTN-X.1] a list is returned with its reason, supplemented and sent again', async () => {
    const returns = await opened('CaseReturned');
    expect(returns.every(({ data }) => String(data['why']).length > 20)).toBe(true);
    const sentAgain = returns.filter(({ stream, revision }) => {
      const later = story.events.filter((event) => event.stream === stream && event.revision > revision);
      return later[0]?.type === 'CasePaperFiled' && later.some(({ type }) => type === 'CaseSubmitted');
    });
    expect(sentAgain).toHaveLength(1);
    expect(typesIn(sentAgain[0]!.stream)).toContain('CaseConcluded');
  });

  test('[DHTN-2.2.3.c] a case is refused with its reason', async () => {
    const refused = (await opened('CaseDecided')).filter(({ data }) => data['outcome'] === 'refused');
    expect(refused.map(({ data }) => data['kind']).sort()).toEqual(['admission', 'recognition']);
    for (const { data } of refused) expect(data['why']).toContain('(minh họa)');
  });

  test('[DHTN-2.2.3.a] votes fail: one case is repeated and carries, one given up, one ordered after three, one waits', () => {
    const failed = new Set(ofType('CaseVoted').flatMap(({ stream, data }) => (data['carried'] ? [] : [stream])));
    const ends = [...failed].map((stream) => {
      const types = typesIn(stream);
      if (types.includes('CaseVoteOrdered')) return 'ordered';
      if (types.includes('CaseWithdrawn')) return 'given up';
      return types.includes('CaseDecided') ? 'carried' : 'waits';
    });
    expect(ends.sort()).toEqual(['carried', 'given up', 'ordered', 'waits']);
  });

  test('[DHTN-2.2.3.b] applicants moved: decided at the origin with the ceremony elsewhere; one file forwarded undecided', async () => {
    const rulings = ofType('ApplicantMoved').map(({ data }) => data['ruling']);
    expect([...new Set(rulings)].sort()).toEqual(['decisionStands', 'mustBeAnnulled', 'papersGoAlong']);
    const joined = ofType('ApplicantMoved').filter(
      ({ stream, data }) => data['ruling'] === 'decisionStands' && typesIn(stream).includes('AdmissionCeremonyHeld'),
    );
    expect(joined).toHaveLength(1);
    const member = await stateOf(joined[0]!.stream);
    expect(member).toMatchObject({ status: 'probationary', cell: idNamed('Chi bộ ấp số 2') });
    const forwarded = ofType('CaseForwarded').filter(({ data }) => data['reopened'] === false);
    expect(forwarded).toHaveLength(1);
    const file = await story.register.case(forwarded[0]!.stream.slice('case-'.length));
    expect(file).toMatchObject({ status: 'submitted', at: idNamed(WARD) });
  });

  test('[DHTN-2.2.5.a] wrong admissions: struck off on substance, dates re-stated on procedure, on with the case after a move', async () => {
    const annulled = ofType('AdmissionAnnulled');
    const of = (ground: string) => annulled.filter(({ data }) => data['ground'] === ground);
    expect(await stateOf(of('substantive')[0]!.stream)).toMatchObject({ status: 'struckOff' });
    const [restated] = of('procedural');
    expect(await stateOf(restated!.stream)).toMatchObject({
      status: 'probationary',
      joinDate: restated!.data['restatedJoinDate'],
    });
    const [moved] = of('applicantMoved');
    expect(typesIn(moved!.stream).slice(-3)).toEqual(['AdmissionAnnulled', 'MemberAdmitted', 'AdmissionCeremonyHeld']);
    const [recognition] = ofType('RecognitionAnnulled');
    expect(await stateOf(recognition!.stream)).toMatchObject({
      status: 'official',
      officialDate: recognition!.data['restatedOfficialDate'],
    });
    expect(ofType('MemberStruckOff').filter(({ data }) => data['ground'] === 'substantiveAnnulment')).toHaveLength(1);
  });

  test('[DHTN-2.2.4.c] [DHTN-2.2.4.e] recognitions by list: in time, and one that is late and flagged', async () => {
    const cases = await listCases(views, { under: [top], kind: 'recognition', status: ['approved'] }, TODAY, {
      limit: 100,
    });
    const lateness = cases.items.map(
      ({ subject, concluded }) =>
        concluded?.recorded &&
        ofType('MemberRecognised').find(({ stream }) => stream === `member-${subject.id}`)!.data['lateness'],
    );
    expect(lateness.filter((late) => late === undefined).length).toBeGreaterThanOrEqual(2);
    expect(lateness).toContainEqual(['late/recognition-review']);
  });

  test('[DHTN-2.2.1] plans of several organisations for two years, with what was reached, rolled up', async () => {
    for (const year of [2025, 2026]) {
      const { items } = await plansOf(views, idNamed(NATIONAL_UNIVERSITY), year);
      const [own, ...below] = items;
      expect(own!.target).toBeGreaterThan(0);
      expect(own!.admitted).toBe(below.reduce((sum, { admitted }) => sum + admitted, 0));
      expect(own!.admitted).toBeGreaterThan(0);
      expect(own!.targetBelow).toBe(below.reduce((sum, { target = 0 }) => sum + target, 0));
    }
    const city = await plansOf(views, idNamed(CITY), 2026);
    expect(city.items.filter(({ target }) => target !== undefined).length).toBeGreaterThanOrEqual(3);
    expect(city.items[0]!.percent).toBeGreaterThan(0);
  });

  test.each([
    [
      'bithu',
      MATHEMATICS,
      [
        'returned',
        'ceremony',
        'recognitionReview',
        'certificateLapses',
        'dossierStale',
        'send',
        'verification',
        'notRecognised',
      ],
    ],
    ['coso', NATURAL_SCIENCES, ['resolve', 'returned']],
    ['captren', NATIONAL_UNIVERSITY, ['decide', 'actRefused', 'annulMoved', 'reconsideration', 'regularisation']],
    ['thanhuy', CITY, ['reconsideration']],
  ])('[DHTN-X.2] work waits for %s, some of it late, and late work is seen from above', async (_who, name, kinds) => {
    const { groups } = await worklistOf(views, idNamed(name), TODAY);
    for (const kind of kinds)
      expect([kind, groups.find((group) => group.kind === kind)?.count ?? 0]).not.toEqual([kind, 0]);
    if (name === CITY) {
      expect(groups.map(({ kind }) => kind).sort()).toEqual([...workKinds].sort());
      expect(groups.some(({ below }) => below.late > 0)).toBe(true);
    } else {
      expect(groups.some(({ late }) => late > 0)).toBe(true);
      expect(groups.some(({ soon }) => soon > 0)).toBe(true);
    }
  });

  test.each([...caseKind.options])(
    '[DHTN-X.1] every leaf of %s shows something: drafts at the cell, lists that wait at base and upper, approved cases',
    async (kind: CaseKind) => {
      const lists = async (asked: object) =>
        (await listProposals(views, { under: [top], kind, ...asked }, { limit: 100 })).items;
      expect(await lists({ organisation: idNamed(MATHEMATICS), status: 'draft' })).not.toEqual([]);
      for (const name of [NATURAL_SCIENCES, NATIONAL_UNIVERSITY]) {
        const waiting = (await lists({ to: idNamed(name) })).filter(({ outcomes }) => outcomes.waiting > 0);
        expect(waiting).not.toEqual([]);
      }
      const approved = await listCases(views, { under: [idNamed(MATHEMATICS)], kind, status: ['approved'] }, TODAY, {
        limit: 10,
      });
      expect(approved.items).not.toEqual([]);
    },
  );

  test('everybody is counted where they are, and only once', async () => {
    const { totals } = await counts(views, top, { today: TODAY });
    for (const status of memberStatuses) {
      const people = story.people.filter((person) => person.status === status).length;
      expect([status, totals.rolledUp[status]]).toEqual([status, people]);
    }
  });

  test('the processes, given everything again, add nothing but the confirmation of claims', async () => {
    const before = story.events.length;
    const stage = new Stage(story.parts);
    stage.moveTo(TODAY, 600);
    await stage.settle();
    const added = (await story.log()).slice(before).filter(({ stream }) => !stream.startsWith('claim-'));
    expect(added).toEqual([]);
    expect(idOf('unit/01.010')).toBe(idNamed(WARD));
  });
});
