import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Key } from '../../i18n/keys.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import type { AwardVerb } from '../verbs.ts';

/** The form of each act on card, badges and party age. */
export const AWARD_FORMS: Record<AwardVerb, { Form: LazyExoticComponent<ComponentType<MemberFormProps>>; intro: Key }> =
  {
    'hand-out-card': { Form: lazy(() => import('./hand-out-form.tsx')), intro: 'cards.forms.handOut' },
    'pass-card-on': { Form: lazy(() => import('./pass-on-form.tsx')), intro: 'cards.forms.passOn' },
    'return-misprint': { Form: lazy(() => import('./misprint-form.tsx')), intro: 'cards.forms.misprint' },
    'report-card-lost': { Form: lazy(() => import('./lost-form.tsx')), intro: 'cards.forms.lost' },
    'return-card': { Form: lazy(() => import('./return-card-form.tsx')), intro: 'cards.forms.return' },
    'decide-card': { Form: lazy(() => import('./decide-card-form.tsx')), intro: 'cards.forms.decide' },
    'present-badge': { Form: lazy(() => import('./present-badge-form.tsx')), intro: 'badges.forms.present' },
    'decide-badge': { Form: lazy(() => import('./decide-badge-form.tsx')), intro: 'badges.forms.decide' },
    'return-badges': { Form: lazy(() => import('./return-badges-form.tsx')), intro: 'badges.forms.return' },
    'recount-party-age': { Form: lazy(() => import('./recount-form.tsx')), intro: 'badges.forms.recount' },
  };
