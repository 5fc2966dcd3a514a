import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help of the leaves of dossiers in English. */
export const helpDossiersEn: Record<Extract<HelpLeaf, `dossier.${string}`>, HelpPage> = {
  'dossier.room': {
    what: 'The index of each member’s dossier, what is missing, loans, reconciliations and numbers.',
    steps: [
      'Find a member by name and open the index: documents, scans, and types that are missing.',
      'Choose “File a document”: its type, number, day, pages and scan.',
      'A wrong document, or one with a better copy, is replaced; one of another dossier is withdrawn. Both take a reason.',
      'To lend a dossier open it, part “Loans”: borrower, purpose, due day; when it comes back, “Take the dossier back”.',
      'The member’s record (1-HSĐV) and slip (2-HSĐV) can be printed.',
      'To reconcile count the dossiers held: members on the list, whose dossier is missing, which are surplus.',
      'Numbers: the province opens a series and gives blocks; who has a block chooses members without a number and gives them the next ones.',
    ],
    rules: [
      'Nothing in a dossier is erased: what was replaced or withdrawn stays visible with its reason.',
      'A scan is PDF, JPEG, PNG or TIFF; the content tells, not the name. Files with scripts, attached files or a password are not taken.',
      'One borrower at a time; what is overdue stands on the worklist.',
      'Matched by the list equals matched by the dossiers held. Every %{guidance.reconciliationMonths} months.',
      'A lost dossier is restored by decision of the committee above the base.',
      'A number has 6 digits and the province’s symbol; it is given in order, and never to another person.',
    ],
  },
  'dossier.supplements': {
    what: 'The yearly supplement to the dossier (form 3-HSĐV): a committee asks, cells write, the base confirms and passes it up.',
    steps: [
      'A committee opens a campaign with a day by which supplements are due; it holds for all below.',
      'At “Not handed in” write each member’s supplement, only what changed; or choose many and remind them.',
      'At “To be confirmed” the base chooses supplements and confirms them; one that is to be mended is opened and sent back.',
      'At “Confirmed” choose supplements and pass them up.',
      'The table of organisations below shows where people are missing and where supplements came late.',
    ],
    rules: [
      'One supplement a member and year; what has not changed is written “K”.',
      'What comes late is taken, and marked.',
      'What changed holds in the register once the base has confirmed it.',
      'On an official transfer a supplement is asked for too.',
      'The due day can be put off only.',
    ],
  },
};
