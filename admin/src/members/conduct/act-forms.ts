import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Key } from '../../i18n/keys.ts';
import type { MemberFormProps } from '../forms/form-of.ts';
import type { ConductVerb } from './verbs.ts';

type Form = LazyExoticComponent<ComponentType<MemberFormProps>>;

/** The form of each act, loaded when it is asked for. */
export const CONDUCT_FORMS: Record<ConductVerb, { Form: Form; intro: Key }> = {
  'send-death-dossier': {
    Form: lazy(async () => ({ default: (await import('./exemption-forms.tsx')).SendDeathDossierForm })),
    intro: 'deaths.sendIntro',
  },
  exempt: {
    Form: lazy(async () => ({ default: (await import('./exemption-forms.tsx')).ExemptForm })),
    intro: 'exemption.intro',
  },
  'end-exemption': {
    Form: lazy(async () => ({ default: (await import('./exemption-forms.tsx')).EndExemptionForm })),
    intro: 'exemption.endIntro',
  },
  'open-inspection': {
    Form: lazy(async () => ({ default: (await import('./inspection-forms.tsx')).OpenInspectionForm })),
    intro: 'conductForm.openInspectionIntro',
  },
  'conclude-inspection': {
    Form: lazy(async () => ({ default: (await import('./inspection-forms.tsx')).ConcludeInspectionForm })),
    intro: 'conductForm.concludeIntro',
  },
  discipline: {
    Form: lazy(async () => ({ default: (await import('./discipline-form.tsx')).DisciplineForm })),
    intro: 'conductForm.disciplineIntro',
  },
  suspend: {
    Form: lazy(async () => ({ default: (await import('./suspension-forms.tsx')).SuspendForm })),
    intro: 'conductForm.suspendIntro',
  },
  'extend-suspension': {
    Form: lazy(async () => ({ default: (await import('./suspension-forms.tsx')).ExtendSuspensionForm })),
    intro: 'conductForm.extendIntro',
  },
  'lift-suspension': {
    Form: lazy(async () => ({ default: (await import('./suspension-forms.tsx')).LiftSuspensionForm })),
    intro: 'conductForm.liftIntro',
  },
  'lodge-complaint': {
    Form: lazy(async () => ({ default: (await import('./complaint-forms.tsx')).LodgeComplaintForm })),
    intro: 'conductForm.lodgeIntro',
  },
  'settle-complaint': {
    Form: lazy(async () => ({ default: (await import('./complaint-forms.tsx')).SettleComplaintForm })),
    intro: 'conductForm.settleIntro',
  },
  'record-interruption': {
    Form: lazy(async () => ({ default: (await import('./status-forms.tsx')).RecordInterruptionForm })),
    intro: 'conductForm.interruptIntro',
  },
  resume: {
    Form: lazy(async () => ({ default: (await import('./status-forms.tsx')).ResumeForm })),
    intro: 'conductForm.resumeIntro',
  },
  restore: {
    Form: lazy(async () => ({ default: (await import('./status-forms.tsx')).RestoreForm })),
    intro: 'conductForm.restoreIntro',
  },
  'refuse-restoration': {
    Form: lazy(async () => ({ default: (await import('./status-forms.tsx')).RefuseRestorationForm })),
    intro: 'conductForm.refuseIntro',
  },
};
