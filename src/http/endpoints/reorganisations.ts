import { listReorganisations, reorganisationFound } from '../../../read-models/reorganisation-list/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import { covering, type Actor } from '../../access/authorise.ts';
import { READERS } from '../../access/roles.ts';
import type { Endpoints } from '../../catalogue.ts';
import { hasActiveSeal } from '../../register/organisation/seals.ts';
import { reorganisationDecider } from '../../register/reorganisation/reorganisation.ts';
import type { Command } from '../command.ts';
import { said } from '../faults.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem.ts';
import type { PreviewAsked } from '../reorganisation-answers.ts';
import { previewOf } from '../reorganisation-preview.ts';
import type { Implementations } from '../router.ts';
import { historyOf } from './history.ts';
import { mayDo, topsOf } from './scope.ts';

type Names = Extract<keyof Endpoints, `reorganisations.${string}` | 'organisations.remains'>;

/** Splits, mergers and consolidations: beforehand, under way, and afterwards. */
export function reorganisationEndpoints(
  commands: readonly Command[],
  views: RegisterViews,
  parts: Parts,
): Pick<Implementations<Endpoints>, Names> {
  return {
    async 'organisations.remains'({ id }) {
      const [remains, organisation] = await Promise.all([
        parts.register.census.remains(id),
        parts.register.organisation(id),
      ]);
      const seal = organisation !== undefined && organisation.status !== 'unknown' && hasActiveSeal(organisation);
      return { ...remains, seal, ready: !seal && Object.values(remains).every((count) => count === 0) };
    },
    async 'reorganisations.preview'({ body, reader, language }) {
      for (const organisation of touchedBy(body)) {
        const place = await parts.places.ofOrganisation(organisation);
        if (!place || !covering(reader.actor, ['baseOfficer', 'upperOfficer'], place))
          throw problem('request/not-there');
      }
      return previewOf(body, language, views, parts, async (organisation) => {
        const place = await parts.places.ofOrganisation(organisation);
        return place !== undefined && covering(reader.actor, READERS, place) !== undefined;
      });
    },
    async 'reorganisations.list'({ query, under }) {
      const { limit, cursor, kind, status } = query;
      const asked = { under: await topsOf(under, views), kind, ...(status && { done: status === 'done' }) };
      return listReorganisations(views, asked, { limit, cursor });
    },
    async 'reorganisations.file'({ id, reader, language }) {
      const found = await reorganisationFound(views, id);
      if (!found || !(await mayRead(id, reader.actor))) throw problem('request/not-there');
      const place = (await parts.places.ofOrganisation(found.organisation.id)) ?? [];
      const resume = commands.filter(({ name }) => name === 'reorganisations.resume');
      return {
        ...found,
        held: found.held.map(({ values, ...step }) => ({
          ...step,
          detail: said({ code: step.code, values }, language).detail,
        })),
        may: found.status === 'heldBack' ? mayDo(resume, ['drafter'], reader.actor, place) : [],
      };
    },
    async 'reorganisations.history'({ id, query, reader }) {
      if (!(await mayRead(id, reader.actor))) throw problem('request/not-there');
      return historyOf(`${reorganisationDecider.prefix}${id}`, query, views, parts);
    },
  };

  /** By whoever decides, and by all whom it concerns. */
  async function mayRead(id: string, actor: Actor): Promise<boolean> {
    const { state } = await parts.states.load(reorganisationDecider, id);
    if (state.status === 'unknown') return false;
    for (const organisation of [state.organisation, ...state.sources, ...state.successors]) {
      const place = await parts.places.ofOrganisation(organisation);
      if (place && covering(actor, READERS, place)) return true;
    }
    return false;
  }
}

/** The organisations that a command changes, each of which the reader's grant must cover. */
function touchedBy(asked: PreviewAsked): string[] {
  switch (asked.kind) {
    case 'merge':
      return [asked.command.organisation, ...asked.command.absorbed];
    case 'consolidate':
      return [asked.command.organisation, ...asked.command.sources];
    case 'split':
      return [asked.command.organisation, asked.command.source];
    default:
      return [asked.organisation];
  }
}
