import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { disciplineForm, finding, inspectionGround } from '../../src/register/discipline/events.ts';
import { exemptionGround, exemptionKind } from '../../src/register/exemption/events.ts';
import type { MemberEvent } from '../../src/register/member/events.ts';
import type { ProjectedEvent } from '../projection.ts';

/** What a file shows of inspections, disciplines, complaints, exemption and suspension; texts stay in the history. */
export const conductShown = {
  exemption: z
    .object({ kind: exemptionKind, ground: exemptionGround, from: plainDate, until: plainDate.optional() })
    .optional()
    .meta({ description: 'Miễn, giảm công tác và sinh hoạt đảng' }),
  suspension: z
    .object({ from: plainDate, until: plainDate })
    .optional()
    .meta({ description: 'Đình chỉ sinh hoạt đảng' }),
  interruptedOn: plainDate.optional().meta({ description: 'Gián đoạn sinh hoạt từ ngày' }),
  inspections: z.array(
    z.object({
      id: z.uuid(),
      ground: inspectionGround,
      on: plainDate,
      finding: finding.optional(),
      concludedOn: plainDate.optional(),
    }),
  ),
  disciplines: z.array(
    z.object({
      id: z.uuid(),
      form: disciplineForm,
      on: plainDate,
      lapsesOn: plainDate,
      inForce: z.boolean(),
      lifted: z.boolean(),
    }),
  ),
  complaints: z.array(
    z.object({
      id: z.uuid(),
      against: z.uuid(),
      on: plainDate,
      addressee: z.object({ id: z.uuid(), name: z.string() }),
      dueOn: plainDate.optional(),
      settledOn: plainDate.optional(),
      outcome: z.enum(['upheld', 'changed', 'lifted']).optional(),
    }),
  ),
  exitedOn: plainDate.optional(),
  expelledOn: plainDate.optional(),
  leavingGround: z.string().optional(),
  leftBy: z.uuid().optional().meta({ description: 'Lần ghi đưa ra khỏi Đảng' }),
};
type Shown = { [Field in keyof typeof conductShown]: z.infer<(typeof conductShown)[Field]> };

/** Everything of it that was said, in order. */
export type ConductSaid =
  | { is: 'inspection'; id: string; ground: Shown['inspections'][number]['ground']; on: PlainDate }
  | { is: 'concluded'; id: string; finding: z.infer<typeof finding>; on: PlainDate }
  | { is: 'discipline'; id: string; form: z.infer<typeof disciplineForm>; on: PlainDate; lapsesOn: PlainDate }
  | { is: 'complaint'; id: string; against: string; on: PlainDate; addressee: string; dueOn?: PlainDate }
  | {
      is: 'settled';
      id: string;
      by: string;
      against: string;
      on: PlainDate;
      outcome: 'upheld' | 'changed' | 'lifted';
      form?: z.infer<typeof disciplineForm>;
      lapsesOn?: PlainDate;
    }
  | {
      is: 'exemption';
      kind: 'exempt' | 'reduced';
      ground: z.infer<typeof exemptionGround>;
      from: PlainDate;
      until?: PlainDate;
    }
  | { is: 'suspension'; from: PlainDate; until: PlainDate }
  | { is: 'interruption'; on: PlainDate }
  | { is: 'over'; what: 'exemption' | 'interruption' };

/** What an event says of it. */
export function conductSaid({
  id,
  type,
  data,
  effectiveOn: on,
}: ProjectedEvent<MemberEvent>): ConductSaid[] | undefined {
  switch (type) {
    case 'InspectionOpened':
      return [{ is: 'inspection', id, ground: data.ground, on }];
    case 'InspectionConcluded':
      return [{ is: 'concluded', id: data.inspection, finding: data.finding, on }];
    case 'MemberDisciplined':
      return [{ is: 'discipline', id, form: data.form, on, lapsesOn: data.lapsesOn }];
    case 'ComplaintLodged': {
      const dueOn = data.deadlines?.[0]?.on;
      return [{ is: 'complaint', id, against: data.against, on, addressee: data.addressee, dueOn }];
    }
    case 'ComplaintSettled': {
      const { complaint, against, outcome, form, lapsesOn } = data;
      return [{ is: 'settled', id: complaint, by: id, against, on, outcome, form, lapsesOn }];
    }
    case 'MemberExempted':
      return [{ is: 'exemption', kind: data.kind, ground: data.ground, from: on, until: data.until }];
    case 'ExemptionEnded':
      return [{ is: 'over', what: 'exemption' }];
    case 'ActivitySuspended':
      return [{ is: 'suspension', from: on, until: data.until }];
    case 'SuspensionExtended':
      return [{ is: 'suspension', from: data.since, until: data.until }];
    case 'SuspensionLifted':
      return [{ is: 'suspension', from: data.since, until: on }];
    case 'ActivityInterrupted':
      return [{ is: 'interruption', on }];
    case 'ActivityResumed':
      return [{ is: 'over', what: 'interruption' }];
    case 'MemberRestored':
      return [
        { is: 'over', what: 'exemption' },
        { is: 'over', what: 'interruption' },
      ];
    default:
      return undefined;
  }
}

/** All of it on a day: what was lifted stays visible, what has lapsed is no longer in force. */
export function conductOn(
  said: readonly ConductSaid[],
  day: PlainDate,
  named: (id: string) => { id: string; name: string },
): Pick<Shown, 'exemption' | 'suspension' | 'interruptedOn' | 'inspections' | 'disciplines' | 'complaints'> {
  const inspections = new Map<string, Shown['inspections'][number]>();
  const disciplines = new Map<string, Shown['disciplines'][number]>();
  const complaints = new Map<string, Shown['complaints'][number]>();
  let exemption: Shown['exemption'];
  let suspension: Shown['suspension'];
  let interruptedOn: PlainDate | undefined;
  for (const one of said) {
    switch (one.is) {
      case 'inspection':
        inspections.set(one.id, { id: one.id, ground: one.ground, on: one.on });
        break;
      case 'concluded': {
        const opened = inspections.get(one.id);
        if (opened) inspections.set(one.id, { ...opened, finding: one.finding, concludedOn: one.on });
        break;
      }
      case 'discipline': {
        const { id, form, on, lapsesOn } = one;
        for (const [earlier, standing] of disciplines) {
          // What is in force when another one follows goes on until that one lapses.
          if (!standing.lifted && standing.lapsesOn > on) disciplines.set(earlier, { ...standing, lapsesOn });
        }
        disciplines.set(id, { id, form, on, lapsesOn, inForce: true, lifted: false });
        break;
      }
      case 'complaint': {
        const { id, against, on, addressee, dueOn } = one;
        complaints.set(id, { id, against, on, addressee: named(addressee), dueOn });
        break;
      }
      case 'settled': {
        const lodged = complaints.get(one.id);
        if (lodged) complaints.set(one.id, { ...lodged, settledOn: one.on, outcome: one.outcome });
        const of = disciplines.get(one.against);
        if (of && one.outcome === 'lifted') disciplines.set(of.id, { ...of, lifted: true });
        if (of && one.outcome === 'changed' && one.form) disciplines.set(of.id, { ...of, form: one.form });
        if (!of && one.form && one.lapsesOn) {
          const { by: id, form, on, lapsesOn } = one;
          disciplines.set(id, { id, form, on, lapsesOn, inForce: true, lifted: false });
        }
        break;
      }
      case 'exemption': {
        const { kind, ground, from, until } = one;
        exemption = { kind, ground, from, until };
        break;
      }
      case 'suspension':
        suspension = { from: one.from, until: one.until };
        break;
      case 'interruption':
        interruptedOn = one.on;
        break;
      case 'over':
        if (one.what === 'exemption') exemption = undefined;
        else interruptedOn = undefined;
        break;
      default:
        one satisfies never;
    }
  }
  return {
    exemption: exemption && (exemption.until === undefined || exemption.until > day) ? exemption : undefined,
    suspension: suspension && suspension.until > day ? suspension : undefined,
    interruptedOn,
    inspections: [...inspections.values()],
    disciplines: [...disciplines.values()].map((one) => ({ ...one, inForce: !one.lifted && day < one.lapsesOn })),
    complaints: [...complaints.values()],
  };
}
