import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const OrganisationTree = lazy(() => import('./organisation-tree.tsx'));
const OrganisationFile = lazy(() => import('./organisation-file.tsx'));
const NewOrganisation = lazy(() => import('./new-organisation.tsx'));
const WindingUp = lazy(() => import('./winding-up.tsx'));
const OrganisationAct = lazy(() => import('./organisation-act.tsx'));

/** The organisations: the tree with its numbers, the file of each, a form for each act. */
export const organisations = (
  <Resource name="organisations">
    <Route index element={<OrganisationTree />} />
    <Route path="new/:verb" element={<NewOrganisation />} />
    <Route path="list/winding-up" element={<WindingUp />} />
    <Route path=":id" element={<OrganisationFile />} />
    <Route path=":id/:verb" element={<OrganisationAct />} />
    {elsewhere}
  </Resource>
);
