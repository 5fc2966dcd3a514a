import type { Case } from './case/case.ts';
import type { Census } from './census.ts';
import type { SupplementCampaigns } from './dossier/campaign.ts';
import type { DocumentTypes } from './dossier/types.ts';
import type { Member } from './member/member.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { WorkingCalendar } from './policy/working-days.ts';
import type { Proposal } from './proposal/proposal.ts';

/** What a decision may look up of other streams: from the log itself; only the census is taken of read models. */
export interface Register {
  /** Who and what belongs to an organisation: the one thing that no stream tells. */
  readonly census: Census;
  /** @returns undefined if there is no such organisation */
  organisation(id: string): Promise<Organisation | undefined>;
  /** The organisation and all above it as the tree stands on the day, from itself to the top; empty if there is none. */
  chain(id: string, day: string): Promise<Organisation[]>;
  /** @returns undefined if nobody with this id was ever recorded */
  member(id: string): Promise<Member | undefined>;
  /** The case, `unknown` if there is none. */
  case(id: string): Promise<Case>;
  /** The list, `unknown` if there is none. */
  proposal(id: string): Promise<Proposal>;
  /** Which days are worked, by what was set last. */
  calendar(): Promise<WorkingCalendar>;
  /** The list of document types of dossiers. */
  documentTypes(): Promise<DocumentTypes>;
  /** The yearly supplements that an organisation has asked for. */
  supplementCampaigns(organisation: string): Promise<SupplementCampaigns>;
}
