import type { HelpLeaf, HelpPage } from './leaves.ts';

/** Help of the leaves of transfers in English. */
export const helpTransfersEn: Record<Extract<HelpLeaf, `transfer.${string}`>, HelpPage> = {
  'transfer.draft': {
    what: 'Choose members to move, the kind (official, temporary, internal, abroad, collective) and the destination.',
    steps: [
      'Find and tick the members who move in one way, to one place.',
      'Choose kind and destination; say the reason, the paper it rests on, dues and self-review.',
      'Press “Preview”: for each person whether it would be taken, and why not. “Do” records those that would.',
      'The next level writes its box in the lists of official or temporary transfers.',
    ],
    rules: [
      'Begun within %{charter.transferStartDays} working days of the decision; late is flagged, not refused.',
      'No official transfer under inspection, complaint or denunciation; none without dues or self-review.',
      'A member has one official letter under way only.',
      'Inside one base organisation the transfer is an internal one, without a letter.',
      'Abroad for %{charter.temporaryBelowMonths} months or more: a letter of ten boxes to the committee of the Foreign Ministry, which writes the letter of two boxes and slip 3A, and box 2 on return; labour export and shorter stays: slips 3A, 3B.',
    ],
  },
  'transfer.temporary': {
    what: 'Own members taking part elsewhere or abroad for a time: from, until, extension, return.',
    steps: [
      'Choose the letters whose turn is yours and press “Write the next box”; the base writes box 2, the host 3 and 4.',
      'On return the host writes 5 and 6, home base and home cell 7 and 8.',
      'Extension, slip abroad, giving up: open the file.',
    ],
    rules: [
      'From %{charter.temporaryMinMonths} months to less than %{charter.temporaryBelowMonths}; for study up to %{charter.temporaryStudyMaxMonths}.',
      'Each extension below %{charter.extensionBelowMonths} months, on written request, by the host’s base committee; may be repeated.',
      'Roll, vote and seats stay at home.',
      'Slip 3B is handed in within %{operations.temporarySlipDays} working days, slip 3A within %{operations.overseasSlipDays}; late is flagged.',
    ],
  },
  'transfer.official': {
    what: 'Letters of official transfer that leave here: at which box, whose turn, numbers, notice, deadline.',
    steps: [
      'Tick “This organisation’s turn”; choose letters and press “Write the next box”.',
      'At the last outgoing box write numbers, the day of the dossier and its index: open the file.',
      'A mistake in another box than box 1: “Strike through and write a box anew”. In box 1: give up, write another letter.',
      'A destination outside: record its answer when it comes.',
    ],
    rules: [
      'Boxes are written in order, each by its own level; a level that does not exist is skipped.',
      'The roll is cut at the last outgoing box; in transit a member is counted nearest above both places.',
      'The letter is presented within %{charter.transferPresentDays} working days.',
      'Before the cut it may be given up; after it the destination receives or returns.',
      'Who moves to another organisation gives up seats there; a seat on a committee above both places is kept.',
    ],
  },
  'transfer.awaiting': {
    what: 'Members introduced to this place who await reception.',
    steps: [
      'Notice 1-SHĐ: choose rows and press “Record the notice”.',
      'When the letter is presented, check the dossier by its index in the file and press “Write the next box”.',
      'Wrong address: forward. Papers not in order or not accepted: return with the reason.',
      'A paper letter from outside: press “Receive by a letter from outside”.',
    ],
    rules: [
      'Without a certified index reception is withheld.',
      'Only the place addressed receives; another one needs a forwarding letter.',
      'Not presented for %{operations.transferHandInMonths} months without reason: the authority of the destination strikes, on report of the base.',
      'The %{operations.transferHandInMonths} months run from the notice or from the dossier; as it is reckoned now: %{operations.transferHandInFrom}.',
    ],
  },
  'transfer.staying': {
    what: 'Members of other places who take part here for a time.',
    steps: [
      'See until when; when over, extend on request or write the boxes of the way back.',
      'Open the file to extend or to write the next box.',
    ],
    rules: [
      'Not on the roll here; no vote, no candidature here; dues are paid here.',
      'The host’s base committee extends, each time below %{charter.extensionBelowMonths} months.',
    ],
  },
  'transfer.roll': {
    what: 'The roll: official and probationary members of the cells.',
    steps: [
      'Narrow by organisation, status, join date; find by name.',
      'See the roll of a past day by the date at the top; export it.',
    ],
    rules: [
      'Each member is counted in one place: the cell, or the line in transit of who stands above both places.',
      'Who is away for a time is counted here; who is here for a time is not.',
    ],
  },
};
