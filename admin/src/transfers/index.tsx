import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const Draft = lazy(() => import('./draft.tsx'));
const TransferList = lazy(() => import('./transfer-list.tsx'));
const Collectives = lazy(() => import('./collectives.tsx'));

/** Transfers: what goes out, what is awaited, who is here for a time, and moves of many by one decision. */
export const transfers = (
  <Resource name="transfers">
    <Route path="draft" element={<Draft />} />
    <Route path="list/:view" element={<TransferList />} />
    <Route path="collective" element={<Collectives />} />
    {elsewhere}
  </Resource>
);
