import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const DossiersScreen = lazy(() => import('./dossiers-screen.tsx'));
const DossierAct = lazy(() => import('./dossier-act.tsx'));
const Supplements = lazy(() => import('./supplements.tsx'));

/** Quản lý hồ sơ đảng viên: lists, loans, reconciliations, numbers, a form for each act on them. */
export const dossiers = (
  <Resource name="dossiers">
    <Route index element={<DossiersScreen />} />
    <Route path="act/:act/:organisation?" element={<DossierAct />} />
    <Route path=":tab" element={<DossiersScreen />} />
    {elsewhere}
  </Resource>
);

/** Bổ sung hồ sơ đảng viên. */
export const supplements = (
  <Resource name="supplements">
    <Route index element={<Supplements />} />
    {elsewhere}
  </Resource>
);
