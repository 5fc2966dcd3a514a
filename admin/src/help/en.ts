import { awardsHelpEn } from './awards-en.ts';
import type { HelpLeaf, HelpPage } from './leaves.ts';
import { helpListsEn } from './lists-en.ts';
import { helpConductEn } from './conduct-en.ts';
import { helpDossiersEn } from './dossiers-en.ts';
import { helpSystemEn } from './system-en.ts';
import { helpTransfersEn } from './transfers-en.ts';

/** Help in English. */
export const helpEn: Record<HelpLeaf, HelpPage> = {
  ...helpListsEn,
  ...helpConductEn,
  ...helpTransfersEn,
  ...helpDossiersEn,
  ...helpSystemEn,
  plans: {
    what: 'The yearly admission target of each organisation, how many were admitted, and the share reached.',
    steps: [
      'Choose the year. The first row is the organisation itself, then those directly below; choose a name to go further down.',
      'Officers of the base and above set or change the target in each row.',
      'Where the own target differs from the sum of those below, the screen says by how much.',
    ],
    rules: [
      'Admissions count by the day of the ceremony, those of the levels below included.',
      'The target of a year that is over can no longer be changed.',
    ],
  },
  'sympathiser.draft': {
    what: 'The cell takes people into the pool of sympathisers and assigns members to help them.',
    steps: [
      'Open a case for each person and name the official members who help.',
      'File the resolution of the cell.',
      'Choose the cases, put them on a list and send it to the superior.',
    ],
    rules: [
      'What is missing is shown case by case before anything is sent.',
      'Each person has at most one such case under way.',
    ],
  },
  'sympathiser.sent': {
    what: 'Lists of sympathisers sent up, and lists received from below.',
    steps: [
      'The receiver opens the list and judges case by case, or the whole list.',
      'What is not fit goes back with a reason; the cell supplements it and sends it again.',
      'Those approved attend the awareness course; its certificate is recorded in the member file.',
    ],
    rules: [
      'The certificate is valid for %{guidance.awarenessCertificateMonths} months up to the cell’s vote; after that the course is repeated.',
    ],
  },
  'admission.draft': {
    what: 'Open admission cases, file papers, record the vote of the cell, put cases on a list and send it up.',
    steps: [
      'Open the case: conditions, certificate, introducers or the resolution of a union.',
      'File each paper; those with a time limit need their date.',
      'Record the vote of the cell as the minutes have it, also where it failed.',
      'Put what is ready on a list, look at the conditions case by case, then send it to the superior.',
    ],
    rules: [
      'From %{charter.minAgeMonths.age} to %{charter.maxAgeMonths.age}, in whole months on the day of the vote; beyond that the standing committee directly under the centre must consent in writing.',
      'Official members who introduce: %{charter.introducersNeeded}; the resolution of the Youth Union or trade union stands in for one. A person of youth age (up to %{charter.youthAgeTo}) must be in the Union where there is one.',
      'At least two thirds of all official members. Only absentees on the grounds listed are left out.',
      'Papers older than %{guidance.dossierMonths} months without a vote of the cell are made anew.',
    ],
  },
  'admission.sent': {
    what: 'Admission lists on their way up: appraisal, resolution, decision, return.',
    steps: [
      'The section appraises; the base committee votes and files its resolution; each then puts the cases on a list of its own and sends it on.',
      'The authority records its vote, then a decision for each person; numbers count up and can be changed.',
      'A case that a rule holds back says why in its row; it can be left while the others are recorded.',
    ],
    rules: [
      'Base committee: at least two thirds of its members. A deciding standing committee: more than half. In a delegated base committee there decides now: %{charter.baseDecidesBy}; the whole committee by at least two thirds, the standing committee by more than half.',
      'The decision is due %{charter.admissionDecisionDays} working days after the resolution of the cell, %{charter.admissionDecisionExtraDays} more in a special case. Lateness is flagged, not refused.',
      'Who sent the case up earlier may not record its decision.',
      'Failed votes of the cell: %{charter.superiorDecidesAfter} the level above orders a new vote or closes the case.',
    ],
  },
  'admission.approved': {
    what: 'Admission cases with their outcome: number and day of the decision, and whether it came to the member file.',
    steps: [
      'Open what is not recorded yet, mend what stands in the way and record the outcome again, by another decision if need be.',
      'The cell holds the ceremony and records its day; from then on the person is a probationary member.',
    ],
    rules: [
      'The ceremony is held within %{charter.ceremonyDays} working days; later, the superior must consent in writing, or it is flagged.',
      'Who moves before the ceremony: a decision signed within %{charter.decisionStandsDays} working days of the move stands; a later one is annulled by its issuer and the new place judges anew.',
    ],
  },
  'newMemberCourse.draft': {
    what: 'Send probationary members to the course for new members.',
    steps: ['Choose several people below to open their cases at once.', 'Put the cases on a list and send it up.'],
    rules: ['Without the certificate of this course nobody is recognised.'],
  },
  'newMemberCourse.sent': {
    what: 'Course lists sent up, and lists received from below.',
    steps: [
      'The authority approves person by person, or the whole list.',
      'After the course, the number and day of the certificate are recorded in the member file.',
    ],
    rules: ['Who was not approved may be proposed for a later course.'],
  },
  'recognition.draft': {
    what: 'Recognise as official members those whose probation is complete.',
    steps: [
      'Who is due is reckoned from the day of the ceremony; choose several people to open their cases at once.',
      'File the certificate, the self-review, the comment of the helper, the opinions and the resolution.',
      'Record the vote of the cell, put the cases on a list and send it up.',
    ],
    rules: [
      'Self-review and review come only after %{charter.probationMonths} full months; the cell reviews within %{charter.recognitionReviewDays} working days.',
      'At least two thirds of all official members.',
    ],
  },
  'recognition.sent': {
    what: 'Recognition lists on their way up.',
    steps: [
      'The base committee votes, files its resolution, puts the cases on its own list and sends it on.',
      'The authority records its vote, then a decision for each person.',
    ],
    rules: [
      'The decision is due %{charter.recognitionDecisionDays} working days after the resolution of the cell, %{charter.recognitionDecisionExtraDays} more in a special case.',
      'Failed votes: %{charter.superiorDecidesAfter} the level above considers and decides.',
    ],
  },
  'recognition.approved': {
    what: 'Recognition cases with their outcome and the official date.',
    steps: ['Open what is not recorded yet, mend what stands in the way and record the outcome again.'],
    rules: [
      'The official date is always the ceremony plus %{charter.probationMonths} months, however late the meeting or the decision.',
      'Only a date set by a procedural annulment, or one of an old record, differs.',
    ],
  },
  'organisations.establish': {
    what: 'See the decisions that established organisations and how far they have come; record a new one.',
    steps: [
      'Press the button for a new decision; below stand those that were recorded.',
      'Enter its name and type, the kind of unit, the organisation above, and the powers that come with its level.',
      'On the page of the organisation: state its kind of unit if it is missing, record its yearly rating, grant powers. What a grant asks is shown item by item before it is recorded.',
      'Enter the decision: number, day, issuer, signer and scan.',
      'Enter how many members it has. What is missing is said while typing.',
      'If the decision names members of the new cell: choose the cell to which they belong, then each person. The list is shown again before anything is recorded.',
      'Follow how the members are moved. Who is held back is named with the reason; put it right and try again.',
      'Afterwards appoint the interim committee and ask for a seal.',
    ],
    rules: [
      'A cell needs at least %{charter.cellMinimumOfficial} official members. With %{charter.baseOrgMinimum} members or more it is a base organisation.',
      'A base organisation of fewer than %{charter.baseOrgMinimum}, a subordinate cell of more than %{charter.subordinateCellConsentAbove} and a section need consent from above.',
      'Admission and expulsion are delegated to the base committee of: %{charter.delegationKinds}; with more than %{charter.admissionDelegationAbove} members and %{charter.admissionDelegationYears} years running rated %{charter.admissionDelegationRating} or better.',
      'Upper-base powers are delegated by a committee directly under the centre that has agreed with the Central Organisation Commission: from %{charter.delegationMembers.near} members under a province or in a central body, elsewhere from %{charter.delegationMembers.elsewhere}.',
      'A special zone, and an upper-base organisation in a special place, need a paper of the centre; the latter also to be dissolved.',
      'A village or street group has only a subordinate cell of the commune committee.',
      'A code that was used is never used for another organisation.',
      'Only official and probationary members of cells below the deciding level are named; an open transfer is finished first. The totals before and after are equal.',
    ],
  },
  'organisations.split': {
    what: 'Split an organisation into several, or make a part of it a new one.',
    steps: [
      'Choose the organisation, and whether it ends or goes on.',
      'Enter the new organisations. Assign the organisations below, or in a cell each member: filter by name, assign all that are shown, then change the exceptions.',
      'Choose “Preview and record”: who goes where, the totals before and after, and what stands in the way. Only then is the decision recorded.',
      'Follow the progress. What is held back is named with its reason; put it right and try it again.',
    ],
    rules: [
      'Each member and each organisation below goes to exactly one organisation. The totals before and after are equal.',
      'A new organisation has enough members and stands under a level that the rules allow.',
      'The new organisations bear the next number of the former congress.',
      'The seal of an organisation that ends is handed in within %{charter.windingUpDays} working days.',
    ],
  },
  'organisations.merge': {
    what: 'Merge or consolidate organisations, or hand one over to another organisation.',
    steps: [
      'Merger: choose who takes in and who is taken in. Consolidation: choose the former ones and enter the new one.',
      'Hand-over: find the organisation, enter where it goes, the decision and the minutes.',
      'Choose “Preview and record” to see who goes where, the totals and what stands in the way.',
      'Moving many members takes its time; the page may be left and found again.',
    ],
    rules: [
      'In a merger the one that takes in keeps its name, code and number of congress. In a consolidation the count begins anew.',
      'Outside of what stands under the issuer: the giving side decides, the receiving side accepts. Between a province and a committee under the centre the Central Organisation Commission consents.',
      'A hand-over is one decision for an organisation and all below; no member needs a letter.',
      'The totals before and after are equal. The code of an ended organisation is not used again.',
    ],
  },
  'organisations.windingUp': {
    what: 'A dissolution is administrative, a disbandment a discipline. Both are followed by a time of winding up.',
    steps: [
      'Find the organisation, choose “Dissolve” or “Disband” and record the decision. The preview says who must go, who issues the letters and until when.',
      'Move all members, hand over the dossiers and the organisations below and, last, the seal. What is left is listed on the page of the organisation.',
      'When all is done, record the day of its end.',
    ],
    rules: [
      'Who established it dissolves it. A disbandment is proposed by the direct superior committee (%{discipline.disbandmentProposedBy}) and decided one level higher (%{discipline.disbandmentDecidedBy}).',
      'There are %{charter.windingUpDays} working days from the day of effect; later is flagged, not refused.',
      'Meanwhile nobody is taken in, admitted or recognised, and nothing is established below; the superior decides instead.',
      'A list that arrives after its receiver has ended goes back to who sent it, to be sent to whoever stands above now.',
      'Dissolved: its own committee issues the letters. Disbanded: the superior does, box 1 unsigned.',
    ],
  },
  seals: {
    what: 'The book of seals of each organisation, from the request to the destruction.',
    steps: [
      'Find the organisation and open its book. For a seal that existed before, choose “Enter the seal in use”.',
      'A new organisation, a new name, a lost or a damaged seal: choose “Ask for a seal”, then record its receipt and from when it is used.',
      'Where a seal is replaced, record the collection of the old one before the new one is put to use.',
      'When an organisation winds up, the collection appears on the home page of the level above with its day; record the collection, then the minutes of the destruction.',
    ],
    rules: [
      'An organisation uses one seal only, cut with its name. A section committee has none.',
      'An organisation that is dissolved, disbanded, split or merged hands its seal in within %{charter.windingUpDays} working days; later is flagged, not refused.',
      'An organisation cannot end while it holds a seal. A collected seal may be destroyed after the end.',
      'A seal that was reported lost is never used again, even if it is found.',
    ],
  },
  errorReports: {
    what: 'When the software is wrong, a user tells the committee directly above; it answers, sends the report on upward, or closes it.',
    steps: [
      'On any screen: open the account menu at the top, choose Report an error.',
      'Say what happened and send. The screen, the version and the code of the last problem go along.',
      'The committee sees the report in its worklist; it opens it to answer, send on upward or close.',
    ],
    rules: [
      'A report goes to the committee directly above the one that reports.',
      'The address of the screen that goes along has no id of a file; write no names or personal ids.',
      'Every committee above the one that reports may see what was done.',
    ],
  },
  ...awardsHelpEn,
  irregular: {
    what: 'Annul a wrong admission or recognition, or redo the step that was wrong.',
    steps: [
      'Find the person and choose the decision to annul.',
      'Choose the ground: standards or conditions; procedure or authority; the applicant had moved.',
      'Record the decision, the reason, and the written consent of the superior where another than the issuer annuls.',
    ],
    rules: [
      'Standards or conditions: the decision is annulled, the person struck off, card and badge collected.',
      'Procedure or authority, conditions met: nobody is struck off; one decision annuls, recognises and restates the dates; party age follows the new dates.',
      'The issuer annuls; where it has ended, the authority where the person is now.',
    ],
  },
};
