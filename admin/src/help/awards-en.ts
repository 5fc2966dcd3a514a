import type { HelpPage } from './leaves.ts';
import type { awardsHelpVi } from './awards-vi.ts';

/** Help on cards and badges in English. */
export const awardsHelpEn: Record<keyof typeof awardsHelpVi, HelpPage> = {
  'card.draft': {
    what: 'Proposes that cards be issued, replaced or exchanged, and puts the cases on a list.',
    steps: [
      'Below stand those without a card and those who reported it lost; choose several and open their cases at once.',
      'For a damaged or wrong card open a case, choose “Exchange” and say why.',
      'File the photograph and, for an exchange, the old card in each case.',
      'Put the cases that are ready on a list and send it up.',
    ],
    rules: [
      'Only an official member is given a card. A case of who has finished probation may go up with the recognition; it is decided once the member is official.',
      'A recognition begins the proposal of the card by itself.',
      'A lost card is replaced only once it was reported; an exchange takes the old card back.',
      'Since 2 September 2025 the number is the 12-digit personal id; older cards have 8 digits.',
    ],
  },
  'card.sent': {
    what: 'Lists of card proposals sent up, and those received from below.',
    steps: [
      'The base puts the cases of its cells on its own list and sends it on.',
      'Who may issue cards records one decision for all cases approved, and returns others with the reason.',
      'Then printing and delivery are followed on the screen of tracking.',
    ],
    rules: [
      'A case that a rule holds back shows the reason in its row; others can be decided meanwhile.',
      'A card number is never given to another person.',
    ],
  },
  'card.tracking': {
    what: 'Where each card stands and who holds it; the books of issue and of handing over.',
    steps: [
      'Choose a step, or search by name.',
      'Choose several cards at the same step and record the next one; what becomes of each is shown before.',
      'A misprint: choose the card, “Return a misprint”, and say what is wrong.',
      'The cell records the hand-out with the day of its meeting; the card enters the book of issue.',
      'Both books are searched by name and time.',
    ],
    rules: [
      'Order: decided, sent to the province, sent to the centre, printed, delivered level by level, handed out.',
      'Each delivery names a receiver lower than the one before, on the way to the cell.',
      'No step lies before the one before it.',
      'A card under way of who left or died goes no further.',
    ],
  },
  'card.return': {
    what: 'Collects cards and badges of those who left, records losses, looks up cards collected.',
    steps: [
      'On the left stand those who still have to return a card or badge.',
      'Find the person, see what is held, and choose the act.',
      'The cards collected are listed below, by name and time.',
    ],
    rules: [
      'A card is collected on every way out but death: the family keeps card and badges.',
      'A card handed in on one’s own accord is a ground for striking off.',
      'A card reported lost need not be collected.',
    ],
  },
  'badge.draft': {
    what: 'Reckons who reaches a milestone at a round, and proposes awards, posthumous ones and re-issues.',
    steps: [
      'Choose the round and the milestone; how many reach it stands beside each.',
      'Choose who: due, missed before (late), or early in serious illness.',
      'Choose several who are eligible and open their cases; whoever a rule holds back shows the reason.',
      'File the application, medical record or the family’s application, then list the cases and send them.',
      'The forecast shows later rounds as table and chart.',
    ],
    rules: [
      'Party age runs from the decision to admit, less the gaps, in whole months and days.',
      'Early in serious illness: %{charter.badgeEarlyMonths.below} months below %{charter.badgeEarlyMonths.milestone} years, %{charter.badgeEarlyMonths.from} months from %{charter.badgeEarlyMonths.milestone} years on.',
      'Posthumous: up to %{charter.badgePosthumousMonths} months short at death; the case is begun when the death is recorded.',
      'After a reprimand, a warning or a dismissal the award waits %{charter.badgeWaitMonths.reprimand}, %{charter.badgeWaitMonths.warning} or %{charter.badgeWaitMonths.dismissal} months; then the cell confirms.',
      'Each milestone once; a lower one that is missing comes first, or the reason is stated.',
      'On the way to another organisation no case is opened: the home organisation does it before, the new one after reception.',
    ],
  },
  'badge.sent': {
    what: 'Badge lists from the cell to the provincial standing committee, and what follows the decision.',
    steps: [
      'The base sends on; the upper-base committee appraises and sends on.',
      'The provincial standing committee records one decision for all cases approved.',
      'Under “Badges decided” give numbers out of the series and see the certificates.',
      'After the ceremony record the presentation, for one or many.',
    ],
    rules: [
      'The file is with who decides %{charter.badgeFileDays} working days before the round; later it is marked.',
      'Numbers go up by milestone and are never given twice; after a merger the series goes on.',
      'Who is put out of the Party returns the badges; the family of a dead member keeps them.',
    ],
  },
};
