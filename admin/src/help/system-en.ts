import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help in English of what is set up: imports, accounts, and what holds for the whole register. */
export const helpSystemEn: Record<
  Extract<HelpLeaf, 'imports' | 'accounts' | 'calendar' | 'documentTypes' | 'policies'>,
  HelpPage
> = {
  imports: {
    what: 'Organisations and members of the paper register or of older files, entered by template.',
    steps: [
      'Choose what to import, download the template and fill it in; organisations come before members.',
      'Upload the file (.xlsx or .csv). Where its columns are named otherwise, match each with a field of the register.',
      'Look at what was found in each row; faulty rows say why and can be downloaded to be put right.',
      'Only your consent writes it to the register; progress is shown, and you may leave the page and come back.',
    ],
    rules: [
      'Nothing is written to the register before you consent.',
      'Who is in the register already is not entered twice; the same file again adds only what is lacking.',
      'Imported members count in the opening figures, not as an increase.',
      'Members of the armed forces are not imported.',
    ],
  },
  accounts: {
    what: 'Accounts are opened, given roles by organisation and period, given a new password, and closed.',
    steps: [
      'Choose Open an account, enter user name and name; hand the one-time password over in a safe way.',
      'Choose Grant a role: role, organisation, first day, and last day if it is known.',
      'A password forgotten: Reset the password. Another duty: withdraw the old role and grant the new one.',
    ],
    rules: [
      'A given password has to be changed at the first sign-in; the new one has at least 12 characters.',
      'Nobody grants rights outside of their own reach, or to themselves.',
      'Who administers accounts cannot see files of members.',
      'A withdrawn role, a closed account and a reset password count at once.',
    ],
  },
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
      'An officer of a provincial committee chooses Record a version of its own where the province has guidance, or where it goes back to the values of the whole Party. Who works above the provinces chooses one to see what holds there.',
    ],
    rules: [
      'A new version takes effect on a day after today; a group has one version a day.',
      'Each step (vote, decision, ceremony) is judged by the version of its own day; nothing is judged again.',
      'What the instrument does not say stays as in the version before.',
      'Only who holds a right for the whole register may record a version of the whole Party.',
      'A province sets for itself only what the central texts leave to it: how long before its round a badge file is there, from what age the cell confirms health itself, which exemptions are limited in time.',
      'It holds for all below the province from its day, instead of the value of the whole Party; who moves to another province comes under the values there.',
      'What a province sets no longer is as the whole Party has it from that day, also when that changes later.',
    ],
  },
};
