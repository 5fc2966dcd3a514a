import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Key } from '../i18n/keys.ts';
import type { MemberFormProps } from '../members/forms/form-of.ts';
import type { DossierVerb } from './acts.ts';

type Form = LazyExoticComponent<ComponentType<MemberFormProps>>;

const documents = () => import('./forms/document-forms.tsx');
const keeping = () => import('./forms/keeping-forms.tsx');
const supplements = () => import('./forms/supplement-forms.tsx');

/** The form of each act on a dossier, loaded when it is asked for, and what is said above it. */
export const DOSSIER_FORMS: Record<DossierVerb, { Form: Form; intro: Key }> = {
  'file-document': {
    Form: lazy(async () => ({ default: (await documents()).FileDocumentForm })),
    intro: 'dossier.form.fileIntro',
  },
  'withdraw-document': {
    Form: lazy(async () => ({ default: (await documents()).WithdrawDocumentForm })),
    intro: 'dossier.form.withdrawIntro',
  },
  'lend-dossier': {
    Form: lazy(async () => ({ default: (await keeping()).LendForm })),
    intro: 'dossier.form.lendIntro',
  },
  'take-dossier-back': {
    Form: lazy(async () => ({ default: (await keeping()).BackForm })),
    intro: 'dossier.form.backIntro',
  },
  'find-dossier': {
    Form: lazy(async () => ({ default: (await keeping()).FindForm })),
    intro: 'dossier.form.findIntro',
  },
  'restore-dossier': {
    Form: lazy(async () => ({ default: (await keeping()).RestoreForm })),
    intro: 'dossier.form.restoreIntro',
  },
  'submit-supplement': {
    Form: lazy(async () => ({ default: (await supplements()).SubmitForm })),
    intro: 'dossier.form.submitIntro',
  },
  'return-supplement': {
    Form: lazy(async () => ({ default: (await supplements()).ReturnForm })),
    intro: 'dossier.form.returnIntro',
  },
  'confirm-supplement': {
    Form: lazy(async () => ({ default: (await supplements()).ConfirmForm })),
    intro: 'dossier.form.confirmIntro',
  },
  'pass-supplement-up': {
    Form: lazy(async () => ({ default: (await supplements()).PassUpForm })),
    intro: 'dossier.form.passIntro',
  },
};
