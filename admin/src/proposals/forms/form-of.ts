import type { ListedCase, ProposalFile } from '../../api/case-model.ts';
import type { Reload } from '../../forms/command-form.tsx';
import type { Outcome } from '../../members/forms/form-of.ts';

/** What the form of an act on a list is given. */
export interface ListFormProps {
  list: ProposalFile;
  /** The cases it is about. */
  cases: ListedCase[];
  reload: Reload;
  done: (outcome: Outcome) => void;
}
