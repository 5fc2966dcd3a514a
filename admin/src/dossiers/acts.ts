/** What can be recorded of a member's dossier, by the verb of the command. */
export const DOSSIER_VERBS = [
  'file-document',
  'withdraw-document',
  'lend-dossier',
  'take-dossier-back',
  'find-dossier',
  'restore-dossier',
  'submit-supplement',
  'return-supplement',
  'confirm-supplement',
  'pass-supplement-up',
] as const;
export type DossierVerb = (typeof DOSSIER_VERBS)[number];
