import { lazy, Suspense } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, memoryStore } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { accounts } from './accounts/index.tsx';
import { cases } from './cases/index.tsx';
import { dossiers, supplements } from './dossiers/index.tsx';
import { imports } from './imports/index.tsx';
import { currentLanguage, frameworkTranslations } from './i18n/languages.ts';
import { Crashed } from './layout/crashed.tsx';
import { Layout } from './layout/layout.tsx';
import { NotFound } from './layout/not-found.tsx';
import { members } from './members/index.tsx';
import { organisations } from './organisations/index.tsx';
import { reorganisations } from './reorganisations/index.tsx';
import { errorReports } from './error-reports/index.tsx';
import { seals } from './seals/index.tsx';
import { proposals } from './proposals/index.tsx';
import { transfers } from './transfers/index.tsx';
import { RulesInForce } from './policies/rules-in-force.tsx';
import { authProvider } from './providers/auth.ts';
import { dataProvider } from './providers/data.ts';
import { queries } from './providers/queries.ts';
import { Loading } from './session/loading.tsx';

const Dashboard = lazy(() => import('./dashboard/dashboard.tsx'));
const Plans = lazy(() => import('./plans/plans.tsx'));
const CardsScreen = lazy(() => import('./awards/cards-screen.tsx'));
const CardReturn = lazy(() => import('./awards/card-return.tsx'));
const BadgesScreen = lazy(() => import('./awards/badges-screen.tsx'));
const Irregular = lazy(() => import('./members/irregular.tsx'));
const Conduct = lazy(() => import('./conduct/conduct-screen.tsx'));
const Exemptions = lazy(() => import('./conduct/exemptions.tsx'));
const Deaths = lazy(() => import('./conduct/deaths.tsx'));
const HelpIndex = lazy(() => import('./help/help-index.tsx'));
const HelpOfLeaf = lazy(() => import('./help/help-page.tsx'));
const WorkOfKind = lazy(() => import('./worklist/work-of-kind.tsx'));
const DocumentTypes = lazy(() => import('./dossiers/document-types.tsx'));
const Policies = lazy(() => import('./policies/policies.tsx'));
const WorkingCalendar = lazy(() => import('./calendar/working-calendar.tsx'));
const ChangePassword = lazy(() => import('./session/change-password.tsx'));

const i18nProvider = frameworkTranslations(currentLanguage);
/** The framework's own settings last as long as the page: what it remembers of lists could name people. */
const store = memoryStore();

const router = createBrowserRouter([{ path: '*', element: <App />, errorElement: <Crashed /> }]);

/** Everything behind the sign-in. */
export default function Console() {
  return <RouterProvider router={router} />;
}

function App() {
  return (
    <CoreAdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queries}
      store={store}
    >
      <RulesInForce>
        <CoreAdminUI
          layout={Layout}
          loading={Loading}
          catchAll={NotFound}
          error={Crashed}
          dashboard={Home}
          loginPage={false}
          disableTelemetry
        >
          {members}
          {organisations}
          {cases}
          {proposals}
          {seals}
          {errorReports}
          {reorganisations}
          {transfers}
          {dossiers}
          {supplements}
          {imports}
          {accounts}
          <CustomRoutes>
            <Route path="/plans" element={<Plans />} />
            <Route path="/cards" element={<CardsScreen />} />
            <Route path="/cards/return" element={<CardReturn />} />
            <Route path="/cards/:tab" element={<CardsScreen />} />
            <Route path="/badges/:tab" element={<BadgesScreen />} />
            <Route path="/irregular" element={<Irregular />} />
            <Route path="/conduct" element={<Conduct />} />
            <Route path="/conduct/:kind" element={<Conduct />} />
            <Route path="/exemptions" element={<Exemptions />} />
            <Route path="/deaths" element={<Deaths />} />
            <Route path="/worklist/:kind" element={<WorkOfKind />} />
            <Route path="/help" element={<HelpIndex />} />
            <Route path="/help/:leaf" element={<HelpOfLeaf />} />
            <Route path="/calendar" element={<WorkingCalendar />} />
            <Route path="/document-types" element={<DocumentTypes />} />
            <Route path="/policies" element={<Policies />} />
            <Route path="/password" element={<ChangePassword />} />
          </CustomRoutes>
        </CoreAdminUI>
      </RulesInForce>
    </CoreAdminContext>
  );
}

function Home() {
  return (
    <Suspense fallback={<Loading />}>
      <Dashboard />
    </Suspense>
  );
}
