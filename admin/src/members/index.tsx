import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const MemberList = lazy(() => import('./member-list.tsx'));
const MemberFile = lazy(() => import('./member-file.tsx'));
const NewMember = lazy(() => import('./new-member.tsx'));
const DossierFile = lazy(() => import('../dossiers/dossier-file.tsx'));
const MemberAct = lazy(() => import('./member-act.tsx'));

/** Everybody in the register: the lists of the menu, the file, a form for each act. */
export const members = (
  <Resource name="members">
    <Route index element={<MemberList />} />
    <Route path="list/:view" element={<MemberList />} />
    <Route path="new/:verb" element={<NewMember />} />
    <Route path=":id" element={<MemberFile />} />
    <Route path=":id/dossier/:part?" element={<DossierFile />} />
    <Route path=":id/:verb" element={<MemberAct />} />
    {elsewhere}
  </Resource>
);
