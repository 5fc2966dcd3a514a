import type { RefusalCatalogue } from '../kernel/refusal.ts';
import { admissionRefusals } from './admission/refusals.ts';
import { verificationRefusals } from './admission/verification-refusals.ts';
import { annulmentRefusals } from './annulment/refusals.ts';
import { badgeRefusals } from './badge/refusals.ts';
import { cardRefusals } from './card/refusals.ts';
import { caseRefusals } from './case/refusals.ts';
import { complaintRefusals } from './complaint/refusals.ts';
import { disciplineRefusals } from './discipline/refusals.ts';
import { dossierRefusals } from './dossier/refusals.ts';
import { errorReportRefusals } from './error-report/refusals.ts';
import { exemptionRefusals } from './exemption/refusals.ts';
import { collectiveRefusals } from './collective/refusals.ts';
import { leavingRefusals } from './leaving/refusals.ts';
import { memberRefusals } from './member/refusals.ts';
import { powerRefusals } from './organisation/power-refusals.ts';
import { procedureRefusals } from './organisation/procedure-refusals.ts';
import { organisationRefusals } from './organisation/refusals.ts';
import { moveRefusals } from './move/refusals.ts';
import { planRefusals } from './plan/refusals.ts';
import { policyRefusals } from './policy/refusals.ts';
import { proposalRefusals } from './proposal/refusals.ts';
import { readmissionRefusals } from './readmission/refusals.ts';
import { recognitionRefusals } from './recognition/refusals.ts';
import { reorganisationRefusals } from './reorganisation/refusals.ts';
import { restorationRefusals } from './restoration/refusals.ts';
import { takeoverRefusals } from './takeover/refusals.ts';
import { sealRefusals } from './seal/refusals.ts';
import { transferRefusals } from './transfer/refusals.ts';

/** Every refusal of the register: its sentence in both languages, its field and its source. */
export const refusals: RefusalCatalogue = {
  ...memberRefusals,
  ...takeoverRefusals,
  ...admissionRefusals,
  ...verificationRefusals,
  ...recognitionRefusals,
  ...leavingRefusals,
  ...disciplineRefusals,
  ...complaintRefusals,
  ...restorationRefusals,
  ...exemptionRefusals,
  ...organisationRefusals,
  ...procedureRefusals,
  ...powerRefusals,
  ...reorganisationRefusals,
  ...sealRefusals,
  ...cardRefusals,
  ...badgeRefusals,
  ...dossierRefusals,
  ...caseRefusals,
  ...proposalRefusals,
  ...annulmentRefusals,
  ...moveRefusals,
  ...readmissionRefusals,
  ...planRefusals,
  ...policyRefusals,
  ...errorReportRefusals,
  ...transferRefusals,
  ...collectiveRefusals,
};
