import type { NewEvent } from '../kernel/envelope.ts';
import type { OrganisationEvent } from '../register/organisation/events.ts';
import { organisationDecider, profileAt, type Organisation } from '../register/organisation/organisation.ts';
import type { Register } from '../register/register.ts';

/** The register as it would be with organisations that are only planned: nothing is stored. */
export class PlannedRegister implements Register {
  private readonly planned = new Map<string, Organisation>();
  private readonly register: Register;

  constructor(register: Register) {
    this.register = register;
  }

  /** From now on the organisation counts as if these events were stored. */
  plan(id: string, events: readonly NewEvent[]): void {
    const state = events.reduce<Organisation>(
      (organisation, event) => organisationDecider.evolve(organisation, event as unknown as OrganisationEvent),
      organisationDecider.initial(id),
    );
    this.planned.set(id, state);
  }

  get census() {
    return this.register.census;
  }

  async organisation(id: string): Promise<Organisation | undefined> {
    return this.planned.get(id) ?? this.register.organisation(id);
  }

  async chain(id: string, day: string): Promise<Organisation[]> {
    const planned = this.planned.get(id);
    if (!planned) return this.register.chain(id, day);
    const parent = profileAt(planned, day)?.parent;
    return [planned, ...(parent ? await this.chain(parent, day) : [])];
  }

  member(id: string) {
    return this.register.member(id);
  }

  case(id: string) {
    return this.register.case(id);
  }

  proposal(id: string) {
    return this.register.proposal(id);
  }

  calendar() {
    return this.register.calendar();
  }

  documentTypes() {
    return this.register.documentTypes();
  }

  supplementCampaigns(organisation: string) {
    return this.register.supplementCampaigns(organisation);
  }
}
