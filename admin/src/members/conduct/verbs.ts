import { operation } from '../../api/commands.ts';
import type { MemberFile, Status } from '../../api/model.ts';

/** The acts of discipline, complaints, party status and exemption, by the verb of their command. */
export const CONDUCT_VERBS = [
  'send-death-dossier',
  'exempt',
  'end-exemption',
  'open-inspection',
  'conclude-inspection',
  'discipline',
  'suspend',
  'extend-suspension',
  'lift-suspension',
  'lodge-complaint',
  'settle-complaint',
  'record-interruption',
  'resume',
  'restore',
  'refuse-restoration',
] as const;
export type ConductVerb = (typeof CONDUCT_VERBS)[number];

/** What an act rests on: fields of a file that a narrower answer may lack. */
type Known = Partial<
  Pick<
    MemberFile,
    'exemption' | 'suspension' | 'interruptedOn' | 'inspections' | 'disciplines' | 'complaints' | 'leftBy'
  >
>;

const ON_ROLL: Status[] = ['probationary', 'official'];
const OUT: Status[] = ['struckOff', 'exited', 'expelled'];

/** The acts that make sense now and that the account may do here. */
export function conductActs(file: Pick<MemberFile, 'status' | 'may'> & Known): ConductVerb[] {
  return CONDUCT_VERBS.filter(
    (verb) => file.may.includes(operation('members', verb)) && makesSense(verb, file.status, file),
  );
}

/** Nothing is ended that did not begin. */
function makesSense(verb: ConductVerb, status: Status, file: Known): boolean {
  const onRoll = ON_ROLL.includes(status);
  const openComplaint = file.complaints?.some(({ settledOn }) => settledOn === undefined) ?? false;
  switch (verb) {
    case 'send-death-dossier':
      return status === 'deceased';
    case 'exempt':
    case 'open-inspection':
    case 'discipline':
      return onRoll;
    case 'end-exemption':
      return onRoll && file.exemption !== undefined;
    case 'conclude-inspection':
      return onRoll && openInspections(file).length > 0;
    case 'suspend':
      return onRoll && !file.suspension;
    case 'extend-suspension':
    case 'lift-suspension':
      return onRoll && file.suspension !== undefined;
    case 'lodge-complaint':
      return !openComplaint && complained(status, file).length > 0;
    case 'settle-complaint':
      return openComplaint;
    case 'record-interruption':
      return onRoll && file.interruptedOn === undefined;
    case 'resume':
      return onRoll && file.interruptedOn !== undefined;
    case 'restore':
    case 'refuse-restoration':
      return OUT.includes(status);
    default:
      return verb satisfies never;
  }
}

/** Inspections without a conclusion. */
export function openInspections({ inspections = [] }: Known) {
  return inspections.filter(({ concludedOn }) => concludedOn === undefined);
}

/** What can be complained of: disciplines that were not lifted, a striking, an expulsion. */
export function complained(status: Status, { disciplines = [], leftBy }: Known): string[] {
  const out = leftBy !== undefined && (status === 'struckOff' || status === 'expelled') ? [leftBy] : [];
  return [...disciplines.filter(({ lifted }) => !lifted).map(({ id }) => id), ...out];
}
