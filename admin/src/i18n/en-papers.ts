import type { papersVi } from './vi-papers.ts';

/** What is said of scans and printed lists, in English. */
export const papersEn: typeof papersVi = {
  scan: {
    label: 'Scan',
    help: 'PDF, JPEG, PNG or TIFF, up to %{limit} MB. A file can be dropped here.',
    choose: 'Choose a file',
    replace: 'Replace the file',
    remove: 'Remove the scan',
    cancel: 'Stop the upload',
    open: 'Open the scan',
    openOf: 'Open the scan: %{what}',
    file: '%{name}, %{size}',
    there: 'A scan is there',
    uploading: 'Uploading %{name}',
    uploaded: '%{name} is uploaded',
    removed: 'The scan was removed',
    wait: 'The scan is being uploaded. Wait, or stop the upload.',
  },
  paper: {
    print: 'Print the list (PDF)',
    partyAge: 'Print the certificate of party age (PDF)',
    printing: 'Preparing the print',
  },
};
