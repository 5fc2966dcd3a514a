import type { OrganisationFile } from '../../api/model.ts';
import type { Reload } from '../../forms/command-form.tsx';
import type { Outcome } from '../../members/forms/form-of.ts';

/** What the form of an act on one organisation is given. */
export interface OrganisationFormProps {
  organisation: OrganisationFile;
  reload: Reload;
  done: (outcome: Outcome) => void;
}
