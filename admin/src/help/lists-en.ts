import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help of the lists of people and of the tree, in English. */
export const helpListsEn: Record<Extract<HelpLeaf, `list.${string}`>, HelpPage> = {
  'list.files': {
    what: 'All files within reach of the account: find, narrow, look, and act on a person.',
    steps: [
      'Type a name (without diacritics if you like), a card or dossier number; “Filter” narrows by status, dates and cell.',
      'Open a file by its name: facts, what happened event by event, what is under way, and what may be done now.',
      'To see a day gone by, choose “See another moment” and give the day.',
      'Choose columns, keep a filter that you use often, take the list away as CSV or Excel.',
    ],
    rules: [
      'Only files of the organisations given to the account are shown; each look at a file is recorded.',
      'Nothing is overwritten or deleted: what was recorded wrongly is corrected with a reason and its paper.',
    ],
  },
  'list.organisations': {
    what: 'The tree of organisations with the members of each level, today or on a day gone by.',
    steps: [
      'Open the branches, or type the name of an organisation.',
      'The name opens its file: committee, seals, powers, history, and what may be done.',
      'Choose a day to see the tree and the numbers of that day.',
    ],
    rules: [
      'An organisation has as many members as those below it together, and those in transit between them.',
      'Names and codes of ended organisations stay in the register; a code is never given again.',
    ],
  },
  'list.sympathisers': {
    what: 'Who is in the pool of sympathisers, with the members who help them.',
    steps: [
      'Somebody new: the cell opens a case in the draft list, or records it at once if it was done on paper.',
      'Open the file to record the certificate of the awareness course.',
      'Who strives no more is taken out of the pool with the reason, and may be taken up again later.',
    ],
    rules: [
      'The certificate is good for %{guidance.awarenessCertificateMonths} months, up to the day on which the cell reviews the admission.',
    ],
  },
  'list.admissions': {
    what: 'Who has a decision to admit and waits for the ceremony.',
    steps: [
      'Cases go from the draft list to the deciding level; who is decided upon appears here.',
      'Hold the ceremony for each person and record it. From that day the person is a probationary member.',
    ],
    rules: [
      'The ceremony is held within %{charter.ceremonyDays} working days; a late one without the superior’s written consent is flagged.',
      'The ceremony is never before the decision.',
    ],
  },
  'list.recognitions': {
    what: 'Probationary members, those whose probation is over first.',
    steps: [
      'Record the certificate of the new-member course, or send people there by list.',
      'When the %{charter.probationMonths} months are over open a case in the draft list, record the vote and send it up.',
    ],
    rules: [
      'Nobody is reviewed before %{charter.probationMonths} months have passed since the ceremony.',
      'The official date is the ceremony and exactly %{charter.probationMonths} months, however late the decision.',
    ],
  },
};
