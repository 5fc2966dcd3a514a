import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const ImportStart = lazy(() => import('./import-start.tsx'));
const ImportRun = lazy(() => import('./import-run.tsx'));

/** Nhập dữ liệu theo mẫu: upload, mapping, row by row check, commit. */
export const imports = (
  <Resource name="imports">
    <Route index element={<ImportStart />} />
    <Route path=":id" element={<ImportRun />} />
    {elsewhere}
  </Resource>
);
