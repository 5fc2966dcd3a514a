import { plansOf } from '../../../read-models/admission-plan/queries.ts';
import { listCases } from '../../../read-models/case-list/queries.ts';
import { listProposals, proposalWithCases } from '../../../read-models/proposal-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import { workAt, worklistOf, workRows } from '../../../read-models/worklist/queries.ts';
import type { Endpoints } from '../../catalogue.ts';
import { yearOf } from '../../kernel/plain-date.ts';
import { isOpen } from '../../register/case/case.ts';
import { conditionTitles } from '../../register/case/condition-titles.ts';
import type { Condition } from '../../register/case/procedure.ts';
import { procedures } from '../../register/case/procedures.ts';
import { progressOf, type Progress } from '../../register/case/progress.ts';
import { calendarDecider, THE_CALENDAR } from '../../register/policy/calendar.ts';
import { seededYear } from '../../register/policy/working-days.ts';
import { ready, submission } from '../../register/proposal/look.ts';
import { proposalDecider } from '../../register/proposal/proposal.ts';
import { caseFileOf } from '../case-file.ts';
import type { Command } from '../command.ts';
import { workOf } from '../my-work.ts';
import { ruleText, said } from '../faults.ts';
import type { Parts } from '../parts.ts';
import { problem, type Language } from '../problem.ts';
import type { Asked } from '../query-route.ts';
import type { Implementations } from '../router.ts';
import { historyOf } from './history.ts';
import { mayDo, oneTopOf, topsOf } from './scope.ts';

type Names = Extract<
  keyof Endpoints,
  `cases.${string}` | `proposals.${string}` | `worklist.${string}` | `plans.${string}` | `calendar.${string}`
>;

/** Years before and after this one that the calendar shows, besides those that were set. */
const YEARS_AROUND = 1;

/** Cases, lists, what is to be done, the yearly plan and the calendar of working days. */
export function caseEndpoints(
  commands: readonly Command[],
  views: RegisterViews,
  parts: Parts,
): Pick<Implementations<Endpoints>, Names> {
  const at = (id: string, { reader }: Pick<Asked, 'reader'>) => ({
    ...{ id, today: parts.today(), register: parts.register, actor: reader.actor.id },
  });
  return {
    async 'cases.list'({ query, under }) {
      const { limit, cursor, total, under: _, ...filter } = query;
      const asked = { ...filter, under: await topsOf(under, views) };
      const found = await listCases(views, asked, parts.today(), { limit, cursor, withTotal: total });
      return { ...found, items: await withProgress(found.items, parts) };
    },
    async 'cases.file'({ id, language, reader, place }) {
      const file = await caseFileOf(id, language, views, parts);
      if (!file) throw problem('request/not-there');
      return { ...file, may: mayDo(commands, ['case'], reader.actor, place) };
    },
    'cases.history': ({ id, query }) => historyOf(`case-${id}`, query, views, parts),
    async 'cases.readiness'(asked) {
      const file = await parts.register.case(asked.id);
      if (!isOpen(file)) return { items: [] };
      const { conditions } = await ready(file, file.at, parts.today(), at(asked.id, asked));
      return { items: conditions.map((each) => ({ ...stated(each, asked.language), met: each.met })) };
    },

    async 'proposals.list'({ query, under }) {
      const { limit, cursor, total, under: _, ...filter } = query;
      const asked = { ...filter, under: await topsOf(under, views) };
      return listProposals(views, asked, { limit, cursor, withTotal: total });
    },
    async 'proposals.file'({ id, language, reader }) {
      const [found, { revision }, places] = await Promise.all([
        proposalWithCases(views, id, parts.today()),
        parts.states.load(proposalDecider, id),
        parts.places.ofProposal(id),
      ]);
      if (!found || !places) throw problem('request/not-there');
      const rows = await withProgress(found.items, parts);
      const items = rows.map(({ heldValues: values, ...item }) => ({
        ...item,
        ...(item.held !== undefined && { heldDetail: said({ code: item.held, values }, language).detail }),
      }));
      const may = [
        ...mayDo(commands, ['proposal'], reader.actor, places.drafter),
        ...(places.receiver ? mayDo(commands, ['receiver'], reader.actor, places.receiver) : []),
      ];
      return { ...found, revision, items, may };
    },
    'proposals.history': ({ id, query }) => historyOf(`proposal-${id}`, query, views, parts),
    async 'proposals.readiness'(asked) {
      const proposal = await parts.register.proposal(asked.id);
      const { unmet } = await submission(proposal, parts.today(), at(asked.id, asked));
      return {
        items: unmet.map((one) => ({
          case: one.case,
          unmet: one.conditions.map((each) => said(each, asked.language)),
        })),
      };
    },

    async 'worklist.show'({ under }) {
      return worklistOf(views, await oneTopOf(under, views, 'organisation'), parts.today());
    },
    async 'worklist.mine'({ reader: { actor } }) {
      const wholeRegister = actor.grants.some(({ organisation }) => organisation === null);
      const tops = wholeRegister ? await topsOf({ tops: 'all' }, views) : [];
      return workAt(views, workOf(commands, actor, tops), parts.today());
    },
    async 'worklist.rows'({ query, under }) {
      const { kind, below, late, limit, cursor } = query;
      const organisation = await oneTopOf(under, views, 'organisation');
      return workRows(views, { organisation, kind, below, late }, parts.today(), { limit, cursor });
    },
    async 'plans.show'({ query, under }) {
      return plansOf(views, await oneTopOf(under, views), query.year ?? yearOf(parts.today()));
    },
    async 'calendar.show'() {
      const { state, revision } = await parts.states.load(calendarDecider, THE_CALENDAR);
      const thisYear = yearOf(parts.today());
      const around = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => thisYear - YEARS_AROUND + index);
      const years = [...new Set([...around, ...state.years.keys()])].sort((a, b) => a - b);
      return {
        revision,
        years: years.map((year) => {
          const { daysOff, makeUpDays } = state.years.get(year) ?? seededYear(year);
          return { year, daysOff: [...daysOff], makeUpDays: [...makeUpDays], seeded: !state.years.has(year) };
        }),
      };
    },
  };
}

/** Rows with how far each case has come, and what tells it from others of its kind, by the log. */
function withProgress<Row extends { id: string }>(
  rows: readonly Row[],
  { register }: Parts,
): Promise<(Row & { progress: Progress; particulars?: Record<string, unknown> })[]> {
  return Promise.all(
    rows.map(async (row) => {
      const file = await register.case(row.id);
      if (file.status === 'unknown') throw new Error('a case is listed that the log does not have');
      const { listed } = procedures[file.kind];
      const particulars = listed && Object.fromEntries(listed.map((name) => [name, file.details[name]]));
      return { ...row, progress: progressOf(file), ...(particulars && { particulars }) };
    }),
  );
}

/** A condition as a person reads it: what is fulfilled, or what stands in the way. */
function stated(condition: Condition, language: Language) {
  const { code, met, values = {} } = condition;
  if (!met) return said(condition, language);
  const { field, source } = ruleText(code) ?? {};
  return { code, detail: conditionTitles[code]?.[language](values) ?? code, field, source };
}
