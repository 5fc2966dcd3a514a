import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import type { Act, Players } from '../acts.ts';
import { admissions } from './admissions.ts';
import { badges } from './badges.ts';
import { cards } from './cards.ts';
import { discipline } from './discipline.ts';
import { dossiers } from './dossiers.ts';
import { errorReports } from './error-reports.ts';
import { exemptions } from './exemptions.ts';
import { leaving } from './leaving.ts';
import { lines } from './line.ts';
import { moves } from './moves.ts';
import { organisations } from './organisations.ts';
import { plans } from './plans.ts';
import { recognitions } from './recognitions.ts';
import { waiting } from './waiting.ts';
import { seals } from './seals.ts';
import { transfers } from './transfers.ts';
import { CENTRAL_OFFICER, SECTION, SECTION_CELL, UPPER_OFFICER } from './ways.ts';

/** The section is there this many days before today. */
const SECTION_SINCE = 460;

/**
 * A year of the procedures from sympathiser to recognised member, up to today, and what lies waiting at each level. Its
 * days are counted from today, so that there is always something soon due and something late.
 */
export function year(today: PlainDate, players: Players): Act[] {
  const story = lines(players, today);
  const { begin } = story;
  section(begin(), today);
  plans(begin());
  admissions(begin);
  moves(begin);
  recognitions(begin);
  waiting(begin);
  cards(begin);
  badges(begin);
  exemptions(begin);
  leaving(begin);
  discipline(begin);
  transfers(begin);
  dossiers(begin);
  seals(begin);
  organisations(begin);
  errorReports(begin());
  return story.acts();
}

/** Establishes a section under a base organisation, and puts one of its cells under it. */
function section(line: ReturnType<ReturnType<typeof lines>['begin']>, today: PlainDate): void {
  const { players } = line;
  const on = addDays(today, -SECTION_SINCE);
  const consent = { number: '31-CV/ĐU', date: addDays(on, -7) };
  line.command(
    on,
    'organisations.establish',
    players.idOfUnit(SECTION),
    () => ({
      name: 'Đảng bộ bộ phận Khoa học xã hội (minh họa)',
      type: 'sectionOrg',
      parent: players.idOfUnit('01.050.002'),
      code: SECTION,
      decision: players.decision('01.050', on),
      effectiveOn: on,
      officialMembers: 40,
      probationaryMembers: 2,
      consent,
    }),
    CENTRAL_OFFICER,
  );
  line.command(
    on,
    'organisations.handOver',
    players.idOfUnit(SECTION_CELL),
    () => ({
      to: players.idOfUnit(SECTION),
      decision: players.decision('01.050', on),
      effectiveOn: on,
      consent,
    }),
    UPPER_OFFICER,
  );
}
