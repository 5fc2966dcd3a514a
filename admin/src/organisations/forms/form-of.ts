import type { OrganisationFile } from '../../api/model.ts';
import type { Outcome } from '../../members/forms/form-of.ts';

/** What the form of an act on one organisation is given. */
export interface OrganisationFormProps {
  organisation: OrganisationFile;
  reload: () => Promise<unknown>;
  done: (outcome: Outcome) => void;
}
