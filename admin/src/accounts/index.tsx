import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const AccountList = lazy(() => import('./account-list.tsx'));

/** Tài khoản: who may sign in, and as what. */
export const accounts = (
  <Resource name="accounts">
    <Route index element={<AccountList />} />
    {elsewhere}
  </Resource>
);
