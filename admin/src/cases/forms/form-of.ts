import type { Reload } from '../../forms/command-form.tsx';
import type { CaseFile } from '../../api/case-model.ts';
import type { Outcome } from '../../members/forms/form-of.ts';

/** What the form of an act on a case is given. */
export interface CaseFormProps {
  file: CaseFile;
  /** Reads the file anew. */
  reload: Reload;
  done: (outcome: Outcome) => void;
}
