import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const CaseFile = lazy(() => import('./case-file.tsx'));
const OpenCase = lazy(() => import('./open-case.tsx'));
const CaseAct = lazy(() => import('./case-act.tsx'));

/** Cases: one person's way through one procedure, and a form for each act on it. */
export const cases = (
  <Resource name="cases">
    <Route path="new/:kind" element={<OpenCase />} />
    <Route path=":id" element={<CaseFile />} />
    <Route path=":id/:verb" element={<CaseAct />} />
    {elsewhere}
  </Resource>
);
