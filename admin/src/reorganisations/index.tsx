import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const Reorganisations = lazy(() => import('./reorganisations.tsx'));
const NewReorganisation = lazy(() => import('./new-reorganisation.tsx'));
const ReorganisationFile = lazy(() => import('./reorganisation-file.tsx'));

/** Chia tách, sáp nhập, chuyển giao: what is under way, a form for each decision, its progress. */
export const reorganisations = (
  <Resource name="reorganisations">
    <Route path=":menu" element={<Reorganisations />} />
    <Route path="new/:verb" element={<NewReorganisation />} />
    <Route path="file/:id" element={<ReorganisationFile />} />
    {elsewhere}
  </Resource>
);
