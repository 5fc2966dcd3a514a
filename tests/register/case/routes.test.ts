import { beforeEach, describe, expect, it } from '@jest/globals';
import { wayFrom } from '../../../src/register/case/look.ts';
import { ready } from '../../../src/register/proposal/look.ts';
import { aReadyCase, aTree, count, filesPapers, OFFICER, opens, SECRETARY, sends, vote } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
});

const way = async (cell: string, day = '2026-09-20') =>
  (await wayFrom('admission', idOf(cell), day, office)).map(({ organisation: _, ...stop }) => stop);

const CELL = { task: 'propose', meeting: 'cell', threshold: 'twoThirds' };
const BASE = { task: 'resolve', meeting: 'committee', threshold: 'twoThirds' };

describe('đường đi của hồ sơ (D§2.2; DHTN-X.2)', () => {
  it('[DHTN-X.2] (b) up to the upper-base standing committee, more than half', async () => {
    expect(await way('cell')).toEqual([
      CELL,
      BASE,
      { task: 'decide', meeting: 'standingCommittee', threshold: 'majority' },
    ]);
  });

  it('[DHTN-X.2] a cell directly under the upper-base sends its own straight up', async () => {
    expect(await way('far cell')).toEqual([
      CELL,
      { task: 'decide', meeting: 'standingCommittee', threshold: 'majority' },
    ]);
  });

  it('[DHTN-X.2] (a) a base committee with delegated power decides itself: by two thirds, by 208 its standing committee', async () => {
    await office.organisation('delegated', 'baseOrg', 'upper', ['admit']);
    await office.organisation('its cell', 'subordinateCell', 'delegated');
    expect(await way('its cell', '2026-07-25')).toEqual([
      CELL,
      { task: 'decide', meeting: 'committee', threshold: 'twoThirds' },
    ]);
    expect(await way('its cell', '2026-07-26')).toEqual([
      CELL,
      { task: 'decide', meeting: 'standingCommittee', threshold: 'majority' },
    ]);
  });

  it('[DHTN-X.2] (b) a base organisation with delegated upper-base powers: its standing committee, more than half', async () => {
    await office.organisation('ministry', 'baseOrg', 'upper', ['admit', 'delegatedUpperBasePowers']);
    await office.organisation('its cell', 'subordinateCell', 'ministry');
    for (const day of ['2026-07-25', '2026-07-26']) {
      expect(await way('its cell', day)).toEqual([
        CELL,
        { task: 'decide', meeting: 'standingCommittee', threshold: 'majority' },
      ]);
    }
  });

  it('[DHTN-X.2] (c) directly under the province without delegation: its permanent board, more than half', async () => {
    await office.organisation('province two', 'provincialCommittee', null, ['admit']);
    await office.organisation('direct base', 'baseOrg', 'province two');
    await office.organisation('direct cell', 'subordinateCell', 'direct base');
    expect(await way('direct cell')).toEqual([
      CELL,
      BASE,
      { task: 'decide', meeting: 'permanentBoard', threshold: 'majority' },
    ]);
  });

  it('[DHTN-X.2] a section appraises and votes nothing', async () => {
    await office.organisation('section', 'sectionOrg', 'base');
    await office.organisation('section cell', 'subordinateCell', 'section');
    expect((await way('section cell')).map(({ task }) => task)).toEqual(['propose', 'appraise', 'resolve', 'decide']);
  });

  it('leads nowhere where nobody has the power on that day', async () => {
    await office.organisation('powerless', 'upperBase', 'province');
    await office.organisation('lost cell', 'subordinateCell', 'powerless');
    await office.official('introducer', 'lost cell');
    await office.sympathiser('A', 'lost cell');
    await opens(office, 'case', 'A', { cell: idOf('lost cell') });
    const body = { kind: 'admission', organisation: idOf('lost cell'), title: 'Danh sách' };
    await office.command('proposals.draft', idOf('list'), body);
    await office.command('proposals.listCases', idOf('list'), { cases: [idOf('case')] });
    await office.refused('proposal/cases-not-ready', 'proposals.submit', idOf('list'), { submittedOn: '2026-09-20' });
    await expect(way('lost cell')).rejects.toMatchObject({ code: 'case/nobody-decides' });
  });

  it('[DHTN-X.2] follows the tree as it stands on the day of submission', async () => {
    await office.sympathiser('A', 'cell');
    await aReadyCase(office, 'case', 'A');
    const decision = { number: '3-QĐ/TU', date: '2026-09-15', issuer: idOf('province') };
    await office.command('organisations.handOver', idOf('cell'), {
      to: idOf('far'),
      effectiveOn: '2026-09-16',
      decision,
    });
    await sends(office, 'list', 'cell', ['case'], { submittedOn: '2026-09-20' });
    expect(await office.register.case(idOf('case'))).toMatchObject({ at: idOf('far') });
  });

  it('a section’s cell needs its appraisal before the base committee has the case', async () => {
    await office.organisation('section', 'sectionOrg', 'base');
    await office.organisation('section cell', 'subordinateCell', 'section');
    await office.sympathiser('A', 'section cell');
    await opens(office, 'case', 'A', { cell: idOf('section cell') });
    await filesPapers(office, 'case');
    await office.command('cases.recordVote', idOf('case'), vote('section cell', 'cell', '2026-09-10', count(9)));
    await sends(office, 'list', 'section cell', ['case']);
    await expect(sends(office, 'section list', 'section', ['case'], { actor: OFFICER })).rejects.toMatchObject({
      code: 'proposal/cases-not-ready',
    });
    const at = { id: idOf('case'), today: office.today, register: office.register, actor: OFFICER };
    const { conditions } = await ready(await office.register.case(idOf('case')), idOf('section'), '2026-09-22', at);
    expect(conditions.filter(({ met }) => !met)).toEqual([
      { code: 'case/paper-missing', met: false, values: { paper: 'sectionReport' } },
      { code: 'case/appraisal-missing', met: false },
    ]);
    await office.command('cases.filePaper', idOf('case'), { paper: 'sectionReport' }, OFFICER);
    const opinion = { organisation: idOf('section'), opinion: 'proper', text: 'Đồng ý' };
    await office.command('cases.appraise', idOf('case'), opinion, OFFICER);
    await office.does('proposals.submit', idOf('section list'), { submittedOn: '2026-09-22' }, OFFICER);
    expect(await office.register.case(idOf('case'))).toMatchObject({ at: idOf('base'), proposer: SECRETARY });
  });
});
