import { type CaseDocument, caseList } from './case-list/projection.ts';
import { headcount } from './headcount/projection.ts';
import { rollsAt } from './headcount/heads.ts';
import type { PlainDate } from '../src/kernel/plain-date.ts';
import type { MemberDocument } from './life.ts';
import { memberFile } from './member-file/projection.ts';
import { memberList } from './member-list/projection.ts';
import { type OrganisationDocument, organisationTree } from './organisation-tree/projection.ts';
import { proposalList } from './proposal-list/projection.ts';
import { AskedFor, type AskedForParts } from './runner/asked-for.ts';
import { transferList } from './transfer-list/projection.ts';
import { stops } from './transfer-list/queries.ts';
import { every, type RegisterViews } from './views.ts';

/** The read models that tell who and what belongs to an organisation. */
type Asked = Pick<
  RegisterViews,
  'organisations' | 'members' | 'files' | 'headcount' | 'transfers' | 'proposals' | 'cases'
>;

const COUNTED: readonly string[] = ['sympathiser', 'admitted', 'probationary', 'official'];
const ON_ROLL = ['probationary', 'official'];
const BEFORE_JOINING = ['sympathiser', 'admitted'];

/**
 * Who and what belongs to an organisation, of read models that have reached the head of the log.
 * @param upToDate resolves to them as soon as they have; rejects if they do not in time
 */
export function censusOf(upToDate: () => Promise<Asked>) {
  const found = async <Answer>(ask: (models: Asked) => Promise<Answer>): Promise<Answer> => ask(await upToDate());
  return {
    /** Everyone counted in exactly this organisation, in the order of their ids. */
    counted: (organisation: string) =>
      found(async ({ members }) => {
        const counted: {
          id: string;
          status: 'sympathiser' | 'admitted' | 'probationary' | 'official';
          inTransit: boolean;
        }[] = [];
        const where = { cell: organisation, status: { in: [...COUNTED] } };
        for await (const { id, status, inTransit } of every<MemberDocument>(members, 'members', { where })) {
          counted.push({ id, status: status as (typeof counted)[number]['status'], inTransit });
        }
        return counted.sort(byId);
      }),

    /** Organisations directly below that have not ended, in the order of their ids. */
    children: (organisation: string) =>
      found(async ({ organisations }) => {
        const below: { id: string; name: string }[] = [];
        const where = { parent: organisation, endedOn: null };
        for await (const { id, name } of every<OrganisationDocument>(organisations, 'organisations', { where }))
          below.push({ id, name });
        return below.sort(byId);
      }),

    /** The roll of it with all below, as it stands or as it stood on the day. */
    roll: (organisation: string, day?: PlainDate) =>
      found(async (models) => {
        const rolls = await rollsAt(models as RegisterViews, [organisation], { ...NOW, asOf: day });
        return rolls.get(organisation)!.rolledUp;
      }),

    /** What keeps it from ending. */
    remains: (organisation: string) =>
      found(async (models) => {
        const { members, organisations, proposals, cases } = models;
        const statuses = async (status: string[]) =>
          total(
            await members.groupCount('members', ['status'], { where: { cell: organisation, status: { in: status } } }),
          );
        const [drafts, at, children] = await Promise.all([
          proposals.list('proposals', { where: { organisation, status: 'draft' }, limit: 1, withTotal: true }),
          cases.list<CaseDocument>('cases', { where: { at: organisation, open: true }, limit: 1, withTotal: true }),
          organisations.groupCount('organisations', ['parent'], { where: { parent: organisation, endedOn: null } }),
        ]);
        return {
          members: await statuses(ON_ROLL),
          applicants: await statuses(BEFORE_JOINING),
          transfers: await stops(models as RegisterViews, organisation),
          lists: (drafts.total ?? 0) + (at.total ?? 0),
          children: total(children),
        };
      }),
  };
}

/** Where no day is asked about, the counters of now are, which need none. */
const NOW = { today: '9999-12-31' };

function total(groups: readonly { count: number }[]): number {
  return groups.reduce((all, { count }) => all + count, 0);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The census of read models that follow the log only when it is asked: while something is played. */
export function censusAskedFor(parts: Omit<AskedForParts, 'projections'>) {
  const asked = {
    organisations: organisationTree,
    members: memberList,
    files: memberFile,
    headcount,
    transfers: transferList,
    proposals: proposalList,
    cases: caseList,
  };
  const models = new AskedFor({ ...parts, projections: Object.values(asked) });
  return censusOf(async () => {
    await models.upToDate();
    return Object.fromEntries(
      Object.entries(asked).map(([name, projection]) => [name, models.buildOf(projection.name)]),
    ) as unknown as Asked;
  });
}
