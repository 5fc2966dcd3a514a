import { admissionProcedure } from '../admission/procedure.ts';
import { sympathiserProcedure } from '../admission/sympathiser-procedure.ts';
import { badgeProcedure } from '../badge/procedure.ts';
import { cardProcedure } from '../card/procedure.ts';
import { exemptionProcedure } from '../exemption/procedure.ts';
import { newMemberCourseProcedure, recognitionProcedure } from '../recognition/procedure.ts';
import { exitProcedure, expulsionProcedure, strikingOffProcedure } from '../leaving/procedure.ts';
import type { CaseKind } from './events.ts';
import type { Procedure } from './procedure.ts';

/** Every procedure that goes from list to decision. */
export const procedures: Record<CaseKind, Procedure> = {
  sympathiser: sympathiserProcedure,
  admission: admissionProcedure,
  newMemberCourse: newMemberCourseProcedure,
  recognition: recognitionProcedure,
  card: cardProcedure,
  badge: badgeProcedure,
  strikingOff: strikingOffProcedure,
  exit: exitProcedure,
  expulsion: expulsionProcedure,
  exemption: exemptionProcedure,
};
