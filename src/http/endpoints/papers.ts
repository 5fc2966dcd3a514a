import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import { certifiedAge } from '../certified-age.ts';
import type { Parts } from '../parts.ts';
import { printedList } from '../printed-list.ts';
import { problem } from '../problem.ts';
import type { Implementations } from '../router.ts';

type Names = Extract<keyof Endpoints, `papers.${string}`>;

/** Printed forms. */
export function paperEndpoints(views: RegisterViews, parts: Parts): Pick<Implementations<Endpoints>, Names> {
  return {
    async 'papers.proposal'({ id, response, record }) {
      const list = await printedList(id, views, parts);
      if (!list) throw problem('request/not-there');
      // What draws is large, and is needed only here.
      const { drawProposalList } = await import('../../papers/proposal-list.ts');
      const paper = await drawProposalList(list);
      await record({ count: list.people.length });
      response.setHeader('Content-Type', 'application/pdf');
      response.setHeader('Content-Disposition', `attachment; filename="danh-sach-de-nghi-${parts.today()}.pdf"`);
      response.end(paper);
    },
    async 'papers.partyAge'({ id, response, record }) {
      const certified = await certifiedAge(id, views, parts);
      if (!certified) throw problem('request/not-there');
      const { drawPartyAge } = await import('../../papers/party-age.ts');
      const paper = await drawPartyAge(certified);
      await record({});
      response.setHeader('Content-Type', 'application/pdf');
      response.setHeader('Content-Disposition', `attachment; filename="xac-nhan-tuoi-dang-${parts.today()}.pdf"`);
      response.end(paper);
    },
  };
}
