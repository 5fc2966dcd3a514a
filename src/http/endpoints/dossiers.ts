import {
  dossierFile,
  listDossiers,
  listLoans,
  listReconciliations,
  listSupplements,
  supplementSummary,
} from '../../../read-models/dossier-list/queries.ts';
import type { MemberRow } from '../../../read-models/member-list/rows.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import { dossierBlocksDecider } from '../../register/dossier/blocks.ts';
import { supplementCampaignDecider } from '../../register/dossier/campaign.ts';
import { missingDocuments, type Whose } from '../../register/dossier/gaps.ts';
import { dossierSeriesDecider } from '../../register/dossier/series.ts';
import type { Parts } from '../parts.ts';
import type { Implementations } from '../router.ts';
import { historyOf } from './history.ts';
import { oneTopOf, topsOf } from './scope.ts';

type Names = Extract<
  keyof Endpoints,
  | `dossiers.${string}`
  | `dossierLoans.${string}`
  | `dossierReconciliations.${string}`
  | `dossierNumbers.${string}`
  | `dossierSeries.${string}`
  | `dossierBlocks.${string}`
  | `supplementCampaigns.${string}`
  | `supplements.${string}`
  | `documentTypes.${string}`
>;

/** Dossiers: lists, one whole, loans, reconciliations, supplements; document types and numbers. */
export function dossierEndpoints(views: RegisterViews, parts: Parts): Pick<Implementations<Endpoints>, Names> {
  const { states, register, today } = parts;
  return {
    async 'dossiers.list'({ query, under }) {
      const { limit, cursor, total, q, cell, only } = query;
      const tops = only === undefined ? await topsOf(under, views) : [await oneTopOf(under, views)];
      const { byCode } = await register.documentTypes();
      const missing = (member: MemberRow, filed: ReadonlySet<string>) => {
        const whose = whoseDossier(member, false);
        return whose && missingDocuments(byCode.values(), filed, whose).length;
      };
      return listDossiers(views, { under: tops, q, cell, only }, { limit, cursor, withTotal: total }, today(), missing);
    },
    async 'dossiers.ofMember'({ id }) {
      const { byCode } = await register.documentTypes();
      const { filed, person, ...file } = await dossierFile(views, id, today(), byCode);
      const member = await register.member(id);
      const readmitted = member !== undefined && 'readmission' in member && member.readmission === true;
      const whose = person && whoseDossier(person, readmitted);
      const missing = whose ? missingDocuments(byCode.values(), filed, whose) : [];
      return {
        ...{ number: person?.dossierNumber, ...file },
        missing: missing.map(({ code, title, priority }) => ({ code, title, priority })),
      };
    },
    async 'documentTypes.show'() {
      const { byCode } = await register.documentTypes();
      const items = [...byCode.values()].sort((a, b) => Number.parseInt(a.code, 10) - Number.parseInt(b.code, 10));
      return { items };
    },
    async 'dossierLoans.list'({ query, under }) {
      const { limit, cursor, total, open } = query;
      return listLoans(
        views,
        { under: await oneTopOf(under, views), open },
        { limit, cursor, withTotal: total },
        today(),
      );
    },
    async 'dossierReconciliations.list'({ query, under }) {
      const { limit, cursor, total } = query;
      return listReconciliations(views, { under: await oneTopOf(under, views) }, { limit, cursor, withTotal: total });
    },
    async 'dossierNumbers.show'({ id }) {
      const [{ state: series }, { state: blocks }] = await Promise.all([
        states.load(dossierSeriesDecider, id),
        states.load(dossierBlocksDecider, id),
      ]);
      return {
        series: [...series.bySymbol].map(([symbol, one]) => ({ symbol, ...one })),
        blocks: blocks.blocks.map((block) => ({ ...block, left: Math.max(0, block.to - block.next + 1) })),
      };
    },
    'dossierSeries.history': ({ id, query }) => historyOf(`${dossierSeriesDecider.prefix}${id}`, query, views, parts),
    'dossierBlocks.history': ({ id, query }) => historyOf(`${dossierBlocksDecider.prefix}${id}`, query, views, parts),
    'supplementCampaigns.history': ({ id, query }) =>
      historyOf(`${supplementCampaignDecider.prefix}${id}`, query, views, parts),
    async 'supplements.list'({ query, under }) {
      const { limit, cursor, total, year, stage } = query;
      const asked = { under: await oneTopOf(under, views), year, stage };
      return listSupplements(views, asked, { limit, cursor, withTotal: total });
    },
    async 'supplements.summary'({ query, under }) {
      return supplementSummary(views, { under: await oneTopOf(under, views), year: query.year }, today());
    },
  };
}

/** Which papers must be there follows from what the person is; nothing is asked of who is no member yet. */
function whoseDossier(member: MemberRow, readmitted: boolean): Whose | undefined {
  const admittedOn = member.admissionDecisionDate ?? member.joinDate;
  if (member.joinDate === undefined || admittedOn === undefined) return undefined;
  return { official: member.officialDate !== undefined, readmitted, admittedOn };
}
