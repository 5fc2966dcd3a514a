/** The events that the console can tell in a sentence. */
export const KNOWN_EVENTS = [
  'MemberTakenOver',
  'SympathiserRegistered',
  'MemberAdmitted',
  'AdmissionCeremonyHeld',
  'NewMemberCourseCompleted',
  'MemberRecognised',
  'MemberCorrected',
  'MemberDied',
  'OrganisationTakenOver',
  'OrganisationEstablished',
  'OrganisationRenamed',
  'OrganisationReclassified',
  'OrganisationReparented',
  'OrganisationPowerGranted',
  'OrganisationPowerWithdrawn',
  'CommitteePositionTaken',
  'CommitteePositionEnded',
] as const;
export type EventType = (typeof KNOWN_EVENTS)[number];
