import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Key } from '../i18n/keys.ts';
import type { MemberFormProps } from '../members/forms/form-of.ts';
import type { TransferVerb } from './acts.ts';

/** The form of each act on a letter, and what is said above it. */
export const TRANSFER_FORMS: Record<
  TransferVerb,
  { Form: LazyExoticComponent<ComponentType<MemberFormProps>>; intro: Key }
> = {
  'open-transfer': { Form: lazy(() => import('./forms/open-transfer-form.tsx')), intro: 'transferIntro.open' },
  'transfer-internally': { Form: lazy(() => import('./forms/internal-form.tsx')), intro: 'transferIntro.internal' },
  'open-temporary-transfer': { Form: lazy(() => import('./forms/open-stay-form.tsx')), intro: 'transferIntro.stay' },
  'fill-transfer-box': { Form: lazy(() => import('./forms/fill-box-form.tsx')), intro: 'transferIntro.box' },
  'receive-transfer-notice': { Form: lazy(() => import('./forms/notice-form.tsx')), intro: 'transferIntro.notice' },
  'forward-transfer': { Form: lazy(() => import('./forms/forward-form.tsx')), intro: 'transferIntro.forward' },
  'send-abroad': { Form: lazy(() => import('./forms/send-abroad-form.tsx')), intro: 'transferIntro.abroad' },
  'receive-from-abroad': { Form: lazy(() => import('./forms/receive-back-form.tsx')), intro: 'transferIntro.back' },
  'return-transfer': { Form: lazy(() => import('./forms/return-form.tsx')), intro: 'transferIntro.return' },
  'cancel-transfer': { Form: lazy(() => import('./forms/cancel-form.tsx')), intro: 'transferIntro.cancel' },
  'confirm-transfer-outside': { Form: lazy(() => import('./forms/outside-form.tsx')), intro: 'transferIntro.outside' },
  'strike-in-transit': { Form: lazy(() => import('./forms/strike-member-form.tsx')), intro: 'transferIntro.strike' },
  'strike-transfer-box': { Form: lazy(() => import('./forms/strike-box-form.tsx')), intro: 'transferIntro.struckBox' },
  'fill-temporary-box': { Form: lazy(() => import('./forms/fill-stay-box-form.tsx')), intro: 'transferIntro.box' },
  'extend-temporary-transfer': { Form: lazy(() => import('./forms/extend-form.tsx')), intro: 'transferIntro.extend' },
  'hand-in-overseas-slip': { Form: lazy(() => import('./forms/slip-form.tsx')), intro: 'transferIntro.slip' },
  'cancel-temporary-transfer': {
    Form: lazy(() => import('./forms/cancel-stay-form.tsx')),
    intro: 'transferIntro.cancel',
  },
};
