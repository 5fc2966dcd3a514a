import { addDays, addMonths, completedMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { chance } from '../chance.ts';
import { INVENTED, invent } from '../people.ts';
import { idOf, type Stage } from '../stage.ts';
import type { Line } from './line.ts';
import { FIRST, type Subject } from './people.ts';
import { CENTRAL_OFFICER } from './ways.ts';

/** Days before today on which the story's members are entered from the paper register, unless said. */
const ENTERED = 455;
/** Since this day cards bear the holder's personal id. */
const NEW_CARDS: PlainDate = '2025-09-02';

/** What is known of a member of long standing. */
export interface Standing {
  /** The day of the decision to admit: party age is counted from it. Sixteen years ago, unless said. */
  admittedOn?: PlainDate;
  /** Badges that the member has. */
  badges?: readonly number[];
  /** Never was given a card. */
  withoutCard?: true;
  /** Joined so late that probation goes on. */
  probationary?: true;
  /** The dossier has no number yet. */
  withoutDossierNumber?: true;
  enteredOn?: PlainDate;
}

/** A member of a cell before the story begins, entered from the paper register. */
export function longMember(line: Line, which: number, cell: string, standing: Standing = {}): Subject {
  const { players, today } = line;
  const { admittedOn = addDays(addMonths(today, -12 * 16), -3 * (which % 40)), enteredOn = addDays(today, -ENTERED) } =
    standing;
  const number = FIRST + which;
  const id = idOf(`person/${number}`);
  const draw = chance(number * 31_337);
  const age = Math.floor(completedMonths(admittedOn, today) / 12) + draw.between(22, 29);
  const joinDate = addDays(admittedOn, 14);
  const officialDate = addMonths(joinDate, 12);
  const body = {
    ...invent(draw, number, age, today),
    cell: players.idOfUnit(cell),
    status: standing.probationary ? 'probationary' : 'official',
    admissionDecisionNumber: `${draw.between(1, 400)}-QĐ/ĐU`,
    admissionDecisionDate: admittedOn,
    joinDate,
    ...(!standing.withoutDossierNumber && { dossierNumber: `${number} HN` }),
    source: INVENTED,
    ...(!standing.probationary && { officialDate, badges: badges(number, admittedOn, standing.badges) }),
    ...(!standing.probationary && !standing.withoutCard && cardOf(number, addDays(officialDate, 60))),
  };
  line.command(enteredOn, 'members.takeOver', id, body, CENTRAL_OFFICER);
  return { id, number, cell };
}

/** The id of the first event of a type that was recorded of somebody: the same one, however often it is played. */
export async function recorded({ register }: Stage, { id }: Subject, type: string): Promise<string> {
  const member = await register.member(id);
  const found = member && member.status !== 'unknown' && member.recorded.find((event) => event.type === type);
  if (!found) throw new Error(`no ${type} was recorded of ${id}`);
  return found.id;
}

function cardOf(number: number, cardIssuedOn: PlainDate) {
  return cardIssuedOn < NEW_CARDS ? { cardNumber: String(90_000_000 + number), cardIssuedOn } : {};
}

function badges(number: number, admittedOn: PlainDate, milestones: readonly number[] = []) {
  return milestones.map((milestone) => ({
    ...{ milestone, number: String(9_000_000 + number) },
    awardedOn: addDays(addMonths(admittedOn, milestone * 12), 60),
  }));
}
