import { lazy } from 'react';
import { Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { elsewhere } from '../layout/not-found.tsx';

const ErrorReportList = lazy(() => import('./error-report-list.tsx'));
const NewErrorReport = lazy(() => import('./new-error-report.tsx'));
const ErrorReportFile = lazy(() => import('./error-report-file.tsx'));

/** Báo lỗi phần mềm: what was reported, a report of one's own, and what was done about one. */
export const errorReports = (
  <Resource name="error-reports">
    <Route index element={<ErrorReportList />} />
    <Route path="new" element={<NewErrorReport />} />
    <Route path=":id" element={<ErrorReportFile />} />
    {elsewhere}
  </Resource>
);
