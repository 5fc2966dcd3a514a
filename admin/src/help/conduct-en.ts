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
      'From 80 years on the cell may confirm the state of health; before, a paper of a competent medical facility is needed.',
      'Absence for work away from home: less than 12 months by one decision. A renewal is a new request.',
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
      'The dossier goes up within 30 working days; late is flagged, not refused.',
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
      'Cell and base committee propose by at least two thirds; the authority decides by more than half. Who decides is not who proposed.',
      'No activity or no dues: 3 months in a year. Weakened will: after 12 months of education. Below quality: two years running.',
      'Nobody leaves while a violation is pending. An official member who deserves expulsion is expelled.',
      'Who was struck off may complain within 30 working days of receipt.',
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
      'A probationary member is only reprimanded or warned; only who holds a position is dismissed; only official members are expelled.',
      'A discipline lapses after 12 months without another one. A suspension lasts 90 days at most, extended once by 30 at most.',
      'Complaints within 30 working days, to a level above; settled within 90 working days, by the centre within 180. The decision stays in force meanwhile.',
      'Restored: party age is continuous. Resumed: the time between does not count.',
    ],
  },
};
