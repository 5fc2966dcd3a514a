import type { Recorded } from '../../api/commands.ts';
import type { MemberFile } from '../../api/model.ts';

/** What an act answered, and what comes next. */
export interface Outcome {
  answer: Recorded;
  next: string;
}

/** What the form of an act on one member is given. */
export interface MemberFormProps {
  member: MemberFile;
  /** Reads the file anew. */
  reload: () => Promise<unknown>;
  done: (outcome: Outcome) => void;
}

/** What the form of an act that begins a file is given. */
export interface NewMemberFormProps {
  id: string;
  done: (outcome: Outcome) => void;
}
