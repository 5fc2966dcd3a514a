import type { CaseKind } from '../api/case-model.ts';
import type { Translate } from '../i18n/keys.ts';
import type { vi } from '../i18n/vi.ts';

type PaperName = keyof (typeof vi)['casePaper'];

/** The papers of each procedure's checklist, in the order in which a file has them, and who files each. */
export const CHECKLISTS: Record<CaseKind, { paper: PaperName; by: 'propose' | 'appraise' | 'resolve' }[]> = {
  sympathiser: [{ paper: 'cellResolution', by: 'propose' }],
  admission: [
    { paper: 'awarenessCertificate', by: 'propose' },
    { paper: 'application', by: 'propose' },
    { paper: 'resume', by: 'propose' },
    { paper: 'backgroundVerification', by: 'propose' },
    { paper: 'introduction', by: 'propose' },
    { paper: 'unionResolution', by: 'propose' },
    { paper: 'massOrganisationOpinion', by: 'propose' },
    { paper: 'residenceOpinion', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
    { paper: 'baseResolution', by: 'resolve' },
  ],
  newMemberCourse: [],
  card: [
    { paper: 'cardPhoto', by: 'propose' },
    { paper: 'oldCard', by: 'propose' },
  ],
  badge: [
    { paper: 'badgeApplication', by: 'propose' },
    { paper: 'familyApplication', by: 'propose' },
    { paper: 'medicalRecord', by: 'propose' },
  ],
  recognition: [
    { paper: 'newMemberCourseCertificate', by: 'propose' },
    { paper: 'selfReview', by: 'propose' },
    { paper: 'helperComment', by: 'propose' },
    { paper: 'massOrganisationOpinion', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
    { paper: 'baseResolution', by: 'resolve' },
  ],
  strikingOff: [
    { paper: 'memberSelfReview', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
    { paper: 'baseResolution', by: 'resolve' },
  ],
  exit: [
    { paper: 'exitRequest', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
    { paper: 'baseResolution', by: 'resolve' },
  ],
  expulsion: [
    { paper: 'memberSelfReview', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
    { paper: 'baseResolution', by: 'resolve' },
  ],
  exemption: [
    { paper: 'exemptionRequest', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
  ],
};

/** What a paper of a checklist is called; a paper unknown to this version keeps its own name. */
export function paperTitle(paper: string, t: Translate): string {
  return Object.values(CHECKLISTS).some((list) => list.some((one) => one.paper === paper))
    ? t(`casePaper.${paper as PaperName}`)
    : paper;
}
