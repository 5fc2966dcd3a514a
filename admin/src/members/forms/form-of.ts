import type { MemberFile } from '../../api/model.ts';
import type { Recorded } from '../../api/commands.ts';
import type { Reload } from '../../forms/command-form.tsx';

/** What an act answered, and what comes next. */
export interface Outcome {
  answer: Recorded;
  next: string;
}

/** What the form of an act on one member is given. */
export interface MemberFormProps {
  member: MemberFile;
  /** Reads the file anew. */
  reload: Reload;
  done: (outcome: Outcome) => void;
}

/** What a form is given that the issuer fills in also without the person's file. */
export interface IssuersFormProps {
  member: Pick<MemberFile, 'id' | 'status'> &
    Partial<Pick<MemberFile, 'joinDate' | 'officialDate' | 'admissionDecision'>>;
  /** Where to go back to; the person's file unless said. */
  home?: string;
  done: (outcome: Outcome) => void;
}

/** What the form of an act that begins a file is given. */
export interface NewMemberFormProps {
  id: string;
  done: (outcome: Outcome) => void;
}
