import { listErrorReports } from '../../../read-models/error-report-list/queries.ts';
import { namesOf } from '../../../read-models/organisation-tree/queries.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import type { Endpoints } from '../../catalogue.ts';
import { streamOf } from '../../kernel/decider.ts';
import { keysToOpen, openEvent } from '../../kernel/sealing.ts';
import { errorReportDecider } from '../../register/error-report/decide.ts';
import type { ErrorReportEvent } from '../../register/error-report/events.ts';
import { actorNames } from '../actor-names.ts';
import type { Command } from '../command.ts';
import { placesOfErrorReport } from '../error-report-places.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem.ts';
import type { Implementations } from '../router.ts';
import { mayDo, oneTopOf } from './scope.ts';

type Names = Extract<keyof Endpoints, `errorReports.${string}`>;

/** Errors of the software that were told, by committee, and what was said about each. */
export function errorReportEndpoints(
  commands: readonly Command[],
  views: RegisterViews,
  parts: Parts,
): Pick<Implementations<Endpoints>, Names> {
  return {
    async 'errorReports.list'({ query, under }) {
      const { limit, cursor, total, at, status } = query;
      const asked = { under: await oneTopOf(under, views), at, status };
      return listErrorReports(views, asked, { limit, cursor, withTotal: total });
    },
    async 'errorReports.show'({ id, reader }) {
      const { store, keys, registry, states } = parts;
      const stream = streamOf(errorReportDecider, id);
      const { state, revision } = await states.load(errorReportDecider, id);
      if (state.status === 'unknown') throw problem('request/not-there');
      const opening = await keysToOpen(keys, [stream]);
      const events = (await store.read(stream)).map(
        (event) => registry.upcast(openEvent(registry.definitionOf(event.type), event, opening)) as ErrorReportEvent,
      );
      const [actors, names, places] = await Promise.all([
        actorNames(
          events.map(({ meta }) => meta.actor),
          parts,
        ),
        namesOf(views, [state.at, state.organisation, ...events.flatMap(organisationsIn)]),
        placesOfErrorReport(id, parts),
      ]);
      const named = (organisation: string) => ({ id: organisation, name: names[organisation] ?? '' });
      const sent = events.find((event) => event.type === 'ErrorReported')!;
      const { screen, version, correlation } = sent.data;
      return {
        ...{ id, revision, status: state.status, at: named(state.at), organisation: named(state.organisation) },
        ...{ screen, version, correlation },
        steps: events.map((event) => {
          const [organisation, to] = organisationsIn(event);
          return {
            ...{ type: event.type, on: event.effectiveOn, recordedAt: event.recordedAt },
            ...{
              by: actors.get(event.meta.actor),
              organisation: named(organisation!),
              to: to === undefined ? undefined : named(to),
            },
            text: event.type === 'ErrorReported' ? event.data.what : event.data.text,
          };
        }),
        may: state.status === 'closed' || !places?.at ? [] : mayDo(commands, ['errorReport'], reader.actor, places.at),
      };
    },
  };
}

/** By whom a step was taken, and to whom it went. */
function organisationsIn(event: ErrorReportEvent): string[] {
  switch (event.type) {
    case 'ErrorReported':
      return [event.data.organisation, event.data.to];
    case 'ErrorReportForwarded':
      return [event.data.from, event.data.to];
    default:
      return [event.data.organisation];
  }
}
