import type { RegisterViews } from '../../read-models/views.ts';
import type { Endpoints } from '../catalogue.ts';
import type { ImportJobs } from '../exchange/jobs/import-jobs.ts';
import type { Command } from './command.ts';
import { accountEndpoints } from './endpoints/accounts.ts';
import { awardEndpoints } from './endpoints/awards.ts';
import { caseEndpoints } from './endpoints/cases.ts';
import { conductEndpoints } from './endpoints/conduct.ts';
import { countEndpoints } from './endpoints/counts.ts';
import { documentEndpoints } from './endpoints/documents.ts';
import { dossierEndpoints } from './endpoints/dossiers.ts';
import { importEndpoints } from './endpoints/imports.ts';
import { memberFileEndpoints } from './endpoints/member-files.ts';
import { memberEndpoints } from './endpoints/members.ts';
import { organisationEndpoints } from './endpoints/organisations.ts';
import { powerEndpoints } from './endpoints/power-conditions.ts';
import { reorganisationEndpoints } from './endpoints/reorganisations.ts';
import { paperEndpoints } from './endpoints/papers.ts';
import { errorReportEndpoints } from './endpoints/error-reports.ts';
import { policyEndpoints } from './endpoints/policies.ts';
import { sealEndpoints } from './endpoints/seals.ts';
import { serverEndpoints } from './endpoints/server.ts';
import { transferEndpoints } from './endpoints/transfers.ts';
import { sessionEndpoints } from './endpoints/session.ts';
import type { Live } from './live.ts';
import type { Parts } from './parts.ts';
import type { Implementations } from './router.ts';

/** What every endpoint of the catalogue does: one that is missing, or in no catalogue, does not compile. */
export function implementations({
  commands,
  endpoints,
  views,
  live,
  imports,
  parts,
}: {
  commands: readonly Command[];
  endpoints: Endpoints;
  views: RegisterViews;
  live: Live;
  imports: ImportJobs;
  parts: Parts;
}): Implementations<Endpoints> {
  return {
    ...sessionEndpoints(commands, endpoints, parts),
    ...accountEndpoints(views, parts),
    ...organisationEndpoints(commands, views, parts),
    ...powerEndpoints(parts),
    ...reorganisationEndpoints(commands, views, parts),
    ...memberFileEndpoints(views, parts),
    ...memberEndpoints(commands, views, parts),
    ...countEndpoints(views, parts),
    ...caseEndpoints(commands, views, parts),
    ...awardEndpoints(views, parts),
    ...conductEndpoints(views, parts),
    ...sealEndpoints(views, parts),
    ...policyEndpoints(parts),
    ...errorReportEndpoints(commands, views, parts),
    ...documentEndpoints(parts),
    ...dossierEndpoints(views, parts),
    ...paperEndpoints(views, parts),
    ...transferEndpoints(views, parts),
    ...importEndpoints(imports),
    ...serverEndpoints(live, parts),
  };
}
