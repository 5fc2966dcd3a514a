import { everyScreen, type Screen } from './screen.ts';

/** Screens below `Hệ thống`: parameters of the rules, reports of errors. */
const SCREENS: Screen<object>[] = [
  ['leaf: parameters of the rules', 'trunguong', () => '/policies'],
  ['a group of parameters, an older version', 'bithu', () => '/policies?group=card&version=P2021%2Fcard'],
  ['leaf: errors of the software', 'coso', () => '/error-reports'],
  ['form: report of an error', 'bithu', () => '/error-reports/new'],
  ['help: parameters of the rules', 'bithu', () => '/help/policies'],
  ['help: errors of the software', 'bithu', () => '/help/errorReports'],
];

await everyScreen('the system: parameters of the rules, errors of the software [DHTN-0.6]', SCREENS, () =>
  Promise.resolve({}),
);
