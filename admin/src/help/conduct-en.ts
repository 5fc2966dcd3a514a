import type { helpConductVi } from './conduct-vi.ts';
import type { HelpPage } from './leaves.ts';

/** Help in English on ways out of the Party, discipline, exemption and deaths. */
export const helpConductEn: Record<keyof typeof helpConductVi, HelpPage> = {
  exemptions: {
    what: 'The list of members exempted from work and activity (1-MSHĐ): why, from when until when, and whose exemption ends soon.',
    steps: [
      'For age and health: open the member’s file, choose “Record exemption for age or health”, record the cell’s resolution and the medical paper.',
      'For another reason: draw up a case with the request and the cell’s resolution, put it on a list and send it up.',
      'Before the end: record on the file that the member takes part again, or draw up a new case to renew it.',
    ],
    rules: [
      'From %{operations.exemptionCellConfirmsFrom} years on the cell may confirm the state of health; before, a paper of a competent medical facility is needed.',
      'Absence for work away from home: less than %{operations.exemptionAwayMonths} months by one decision. A renewal is a new request.',
      'Who is exempt and absent is left out of the count of votes; who has reduced activity is not.',
    ],
  },
  deaths: {
    what: 'The book of deceased members, with what stands on the slip and whether the dossier went up.',
    steps: [
      'Open the member’s file, choose “Record death”, record the day.',
      'Send dossier and slip to the committee above, then choose “Record dossier sent” in the person’s row.',
      'Narrow the list to “Dossier late” to see what is late.',
    ],
    rules: [
      'The dossier goes up within %{operations.deathDossierDays} working days; late is flagged, not refused.',
      'The family keeps card and badges.',
      'A case of a posthumous badge is opened by itself for who is entitled. Committee seats end by themselves.',
    ],
  },
  wayOut: {
    what: 'Striking members off and letting them leave at their own request: from the cell to the decision.',
    steps: [
      'Choose the kind of case: striking off, or leaving at the own request. Draw up a case for each person.',
      'Striking off: choose the ground, record the self-review or the calls for it. Leaving: record the date of the request.',
      'Record papers and the cell’s vote, put the cases on a list and send it up; the authority votes and decides on each.',
      'After the decision card and badges are collected: this stands on the cell’s worklist.',
    ],
    rules: [
      'Cell and base committee propose: striking off by at least two thirds, leaving by %{charter.exitThreshold}; the authority decides by more than half. Who decides is not who proposed.',
      'No activity or no dues: %{charter.strikingMonths} months in a year. Weakened will: after %{charter.educationMonths} months of education. Below quality, years running: %{charter.poorQualityYears}.',
      'Nobody leaves while a violation is pending. An official member who deserves expulsion is expelled.',
      'Who was struck off may complain within %{charter.complaintDays} working days of receipt.',
      'Who left by request may be given a certificate of party age: it is printed in the member’s file, under card and badges.',
    ],
  },
  conduct: {
    what: 'What is being looked into, disciplines, suspensions, complaints, interruptions and who has left, in one place.',
    steps: [
      'Choose the kind above; narrow the list by state and name.',
      'Everything is recorded on the member’s file under “Exemption, discipline, complaints”.',
      'Expulsion: choose “Cases of expulsion”, draw up a case from the cell and send it up as for striking off.',
    ],
    rules: [
      'Forms for a probationary member: %{discipline.probationaryForms}; only who holds a position is dismissed; only official members are expelled.',
      'A discipline lapses after %{discipline.lapseMonths} months without another one. A suspension lasts %{discipline.suspensionDays} days at most, extended once by %{discipline.suspensionExtraDays} at most.',
      'Complaints of a discipline within %{discipline.complaintDays} working days, to a level above. Working days to settle: base %{charter.complaintSettleDays.base}, above the base %{charter.complaintSettleDays.upperBase}, province %{charter.complaintSettleDays.province}, centre %{charter.complaintSettleDays.central}. The decision stays in force meanwhile.',
      'Restored: party age is continuous. Resumed: the time between does not count.',
    ],
  },
};
