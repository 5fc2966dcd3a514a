import type { StreamStates } from '../kernel/stream-states.ts';
import { caseDecider } from './case/case.ts';
import type { Census } from './census.ts';
import { supplementCampaignDecider } from './dossier/campaign.ts';
import { documentTypesDecider, THE_DOCUMENT_TYPES } from './dossier/types.ts';
import { memberDecider } from './member/member.ts';
import { organisationDecider, profileAt, type Organisation } from './organisation/organisation.ts';
import { calendarDecider, THE_CALENDAR } from './policy/calendar.ts';
import { workingCalendar } from './policy/working-days.ts';
import { proposalDecider } from './proposal/proposal.ts';
import type { Register } from './register.ts';

/** More levels than any Party organisation has: a guard against a circle in the log. */
const DEEPEST = 20;

/** Where no act asks who belongs to an organisation. */
const notTaken: Census = {
  counted: () => Promise.reject(new Error('no census is taken here')),
  children: () => Promise.reject(new Error('no census is taken here')),
  roll: () => Promise.reject(new Error('no census is taken here')),
  remains: () => Promise.reject(new Error('no census is taken here')),
};

/** The register as its streams stand now. Every look-up reads to the end of the stream. */
export function liveRegister(states: StreamStates, census: Census = notTaken): Register {
  const organisation = async (id: string): Promise<Organisation | undefined> => {
    const { state } = await states.load(organisationDecider, id);
    return state.status === 'unknown' ? undefined : state;
  };
  return {
    census,
    organisation,
    async chain(id, day) {
      const chain: Organisation[] = [];
      let next: string | null | undefined = id;
      while (next && chain.length < DEEPEST) {
        const found: Organisation | undefined = await organisation(next);
        if (!found) break;
        chain.push(found);
        next = profileAt(found, day)?.parent;
      }
      return chain;
    },
    case: async (id) => (await states.load(caseDecider, id)).state,
    proposal: async (id) => (await states.load(proposalDecider, id)).state,
    calendar: async () => workingCalendar((await states.load(calendarDecider, THE_CALENDAR)).state.years),
    documentTypes: async () => (await states.load(documentTypesDecider, THE_DOCUMENT_TYPES)).state,
    supplementCampaigns: async (id) => (await states.load(supplementCampaignDecider, id)).state,
    async member(id) {
      const { state } = await states.load(memberDecider, id);
      return state.status === 'unknown' ? undefined : state;
    },
  };
}
