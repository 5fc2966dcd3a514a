import { z } from 'zod';
import {
  OrganisationInDirectory,
  OrganisationPage,
  OrganisationRow,
} from '../../read-models/organisation-tree/queries.ts';
import { decisionPaper } from '../register/fields.ts';
import { JudgedBy } from './judged-by.ts';

/** Who only administers accounts sees no headcount. */
const RowForAll = OrganisationRow.partial({ members: true });
export const OrganisationsShown = OrganisationPage.extend({ items: z.array(RowForAll) });
export const RootsShown = z.object({ items: z.array(RowForAll) });
export const DirectoryShown = z.object({ items: z.array(OrganisationInDirectory) });
export const ChildrenShown = z.object({ items: z.array(RowForAll), asOf: z.iso.date().optional() });

const fact = z.object({
  fact: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  from: z.iso.date(),
  to: z.iso.date().optional(),
});

/** A recorded event as a history shows it: opened, with the place that it takes in the chain of its stream. */
export const HistoryItem = z.object({
  id: z.uuid(),
  type: z.string(),
  version: z.int(),
  stream: z.string(),
  revision: z.int(),
  position: z.string(),
  effectiveOn: z.iso.date(),
  recordedAt: z.string(),
  data: z.record(z.string(), z.unknown()).meta({ description: 'Erased personal values are null' }),
  decision: decisionPaper.partial({ signer: true }).optional(),
  reason: z.string().optional(),
  actor: z.object({ id: z.string(), name: z.string() }),
  actorOrganisation: z.string().optional(),
  policyVersions: z.record(z.string(), z.string()).optional(),
  judgedBy: z.array(JudgedBy).optional(),
  batch: z.string().optional(),
  commandId: z.string(),
  hash: z.string(),
  previousHash: z.string().nullable(),
  correctedBy: z.array(z.string()).optional(),
  facts: z.array(fact),
});
export type HistoryItem = z.infer<typeof HistoryItem>;

export const HistoryPage = z.object({
  items: z.array(HistoryItem),
  names: z.record(z.string(), z.string()).meta({ description: 'Names of the organisations and members in it, by id' }),
  next: z.string().optional(),
});
