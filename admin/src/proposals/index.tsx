import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const ListScreen = lazy(() => import('./list-screen.tsx'));
const ProposalFile = lazy(() => import('./proposal-file.tsx'));
const ProposalAct = lazy(() => import('./proposal-act.tsx'));

/** Lists that go from cell to authority: a screen for each leaf of the menu, the list itself, a form for each act on it. */
export const proposals = (
  <Resource name="proposals">
    <Route path="list/:kind/:stage" element={<ListScreen />} />
    <Route path=":id" element={<ProposalFile />} />
    <Route path=":id/:verb" element={<ProposalAct />} />
    {elsewhere}
  </Resource>
);
