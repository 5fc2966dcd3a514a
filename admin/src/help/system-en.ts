import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help in English of what holds for the whole register: calendar, types of documents, parameters. */
export const helpSystemEn: Record<Extract<HelpLeaf, 'calendar' | 'documentTypes' | 'policies'>, HelpPage> = {
  calendar: {
    what: 'Days off and make-up days of each year, by which every deadline in working days is reckoned.',
    steps: [
      'See the years recorded; a year that is not has the calendar that comes with the software.',
      'When the days off are announced: choose Record another year, or change a year, a day on each line.',
      'Give compensatory days off and make-up Saturdays and Sundays too; a year is recorded anew as a whole.',
    ],
    rules: [
      'Saturdays, Sundays and fixed public holidays are always off and need not be given.',
      'A make-up day is a Saturday or a Sunday, and no day off at the same time.',
      'The day that starts a period is not counted; its last day runs to its end.',
      'Deadlines reckoned before the calendar was changed stay as they are.',
      'Only who holds a right for the whole register may record the calendar.',
    ],
  },
  documentTypes: {
    what: 'Types of documents in a member’s dossier: code, name, order of digitising, which must be there and for whom.',
    steps: [
      'Find a type by its code or name; tick the box to see those no longer used.',
      'With new guidance: add a type, or change one in its line, and give the paper on which it rests.',
      'Retire a type that is no longer used, and give the paper on which that rests.',
    ],
    rules: [
      'A change holds from the day it is recorded; documents already on an index keep their type.',
      'A retired type is not deleted and may be taken up again.',
      'A type that must be there and is not shows as missing on the dossier.',
      'Only who holds a right for the whole register may change the list.',
    ],
  },
  policies: {
    what: 'The numbers and readings by which the software judges: deadlines, ages, shares of votes, milestones of badges. Each group has versions, one after the other, by their instruments.',
    steps: [
      'Choose a group; see its versions, what each changed, by which paper, and who recorded it.',
      'Choose a version to see every value with its unit, source and certainty.',
      'With a new instrument: choose Record a new version, give its day, its paper and the values that it changes.',
    ],
    rules: [
      'A new version takes effect on a day after today; a group has one version a day.',
      'Each step (vote, decision, ceremony) is judged by the version of its own day; nothing is judged again.',
      'What the instrument does not say stays as in the version before.',
      'Only who holds a right for the whole register may record a new version.',
    ],
  },
};
