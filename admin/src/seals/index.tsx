import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const SealBook = lazy(() => import('./seal-book.tsx'));
const SealsOf = lazy(() => import('./seals-of.tsx'));
const SealAct = lazy(() => import('./seal-act.tsx'));

/** Quản lý con dấu: the book, the seals of one organisation, a form for each step. */
export const seals = (
  <Resource name="seals">
    <Route index element={<SealBook />} />
    <Route path=":organisation" element={<SealsOf />} />
    <Route path=":organisation/:verb" element={<SealAct />} />
    <Route path=":organisation/:verb/:seal" element={<SealAct />} />
    {elsewhere}
  </Resource>
);
