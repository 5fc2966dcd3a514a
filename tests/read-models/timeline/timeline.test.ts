import { describe, expect, it } from '@jest/globals';
import { listTimeline, TimelinePage } from '../../../read-models/timeline/queries.ts';
import { anId, aRegister, CELL, OTHER_CELL, OTHER_WARD, PROVINCE, WARD } from '../given.ts';

const LAN = anId('member', 1);
const actors = async () => new Map([['an-officer', 'Cán bộ Tổ chức']]);

async function feed(register: ReturnType<typeof aRegister>, under: string[], limit = 3) {
  const views = await register.views();
  const entries: TimelinePage['items'] = [];
  let cursor: string | undefined;
  do {
    const page = TimelinePage.parse(await listTimeline(views, under, actors, { limit, cursor }));
    entries.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return entries;
}

describe('the timeline', () => {
  const aLife = () => {
    const register = aRegister();
    register.sympathiser(LAN, '2025-01-10');
    register.admit(LAN, '2025-05-05');
    register.ceremony(LAN, '2025-05-19');
    register.course(LAN, '2025-12-01');
    return register.at('2026-02-01T08:00:00Z').rename(OTHER_CELL, 'Chi bộ thôn Hạ', '2026-02-01');
  };

  it('shows the newest first, with the names of today', async () => {
    expect((await feed(aLife(), [PROVINCE]))[0]).toMatchObject({
      ...{ type: 'OrganisationRenamed', subjectKind: 'organisation', subject: OTHER_CELL },
      ...{ subjectName: 'Chi bộ thôn Hạ', actorName: 'Cán bộ Tổ chức', effectiveOn: '2026-02-01' },
    });
  });

  it('shows every act on a member at the cell, and nothing of other organisations', async () => {
    const entries = await feed(aLife(), [CELL]);
    expect(entries.map(({ type }) => type)).toEqual([
      ...['NewMemberCourseCompleted', 'AdmissionCeremonyHeld', 'MemberAdmitted', 'SympathiserRegistered'],
      'OrganisationTakenOver',
    ]);
    expect(entries[0]).toMatchObject({ subjectName: 'Nguyễn Thị Mận', organisationName: 'Chi bộ 2' });
  });

  it('follows a cell that moved', async () => {
    const register = aLife().reparent(CELL, WARD, OTHER_WARD, '2026-01-01');
    expect(await feed(register, [WARD])).toHaveLength(1);
    expect((await feed(register, [OTHER_WARD])).map(({ type }) => type)).toContain('MemberAdmitted');
  });

  it('merges what a reader of several organisations may see', async () => {
    const positions = (await feed(aLife(), [OTHER_WARD, WARD], 2)).map(({ id }) => id);
    expect(positions).toEqual([...positions].sort().reverse());
    expect(positions).toHaveLength(9);
  });
});
