import type { OrganisationFile } from '../../api/model.ts';
import type { Outcome } from '../../members/forms/form-of.ts';

/** What the form of an act of an organisation is given; that of a document type has none. */
export interface DossierFormProps {
  organisation: Pick<OrganisationFile, 'id' | 'name'> & Partial<Pick<OrganisationFile, 'members'>>;
  done: (outcome: Outcome) => void;
}
