import type { Catalogue } from './keys.ts';

/** What is said of reports of errors of the software, in English. */
export const errorReportsEn: Pick<Catalogue, 'errorReport'> = {
  errorReport: {
    title: 'Errors of the software',
    intro:
      'Errors that organisations have reported. Each comes to the committee directly above, to be answered or sent on upward.',
    report: 'Report an error',
    reportIntro:
      'The report goes to the committee directly above. The address of the screen that goes with it has no id of a file in it.',
    organisation: 'Organisation of the reporter',
    what: 'What happened',
    whatHelp: 'What you did, what you expected, what the software did. No names and no personal ids of members.',
    along: 'Sent along',
    screen: 'Screen',
    version: 'Version of the software',
    correlation: 'Code of the last problem',
    noCorrelation: 'The screen has shown no problem.',
    send: 'Send the report',
    sent: 'The report was sent to the committee above.',
    sentNext: 'See the answer under Errors of the software.',
    seeList: 'See the reports',
    open: 'Open the report',
    status: 'State',
    anyStatus: 'Any state',
    statuses: {
      received: 'To be answered',
      answered: 'Answered',
      forwarded: 'Sent on upward',
      closed: 'Closed',
    },
    at: 'Where it lies',
    from: 'From',
    empty: 'Nothing was reported yet. When the software is wrong, choose Report an error at the top of the screen.',
    steps: 'What was done',
    toWhom: 'Sent to: %{organisation}',
    erased: 'The text was erased.',
    acts: { answer: 'Answer', forward: 'Send on upward', close: 'Close' },
    answerText: 'Answer',
    remark: 'Remark',
    done: 'Recorded.',
  },
};
