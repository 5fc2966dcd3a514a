import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { chance } from './chance.ts';
import { invent } from './people.ts';
import type { Act, Players } from './acts.ts';
import { deciderFor } from './tree.ts';

/** How a life in the demonstration departs from the usual course. */
type Turn = 'usual' | 'lateCeremony' | 'lateRecognition' | 'staysSympathiser' | 'waitsForRecognition';

/**
 * One person's way from sympathiser to official member, as acts with their days. Acts that would lie ahead of today are
 * not played, so that at the end people stand at every point of the way.
 * @param number of the person; makes numbers and draws
 * @param decisionOn the day of the admission decision
 */
export function life(number: number, cell: string, decisionOn: PlainDate, begin: PlainDate, players: Players): Act[] {
  const draw = chance(number * 104_729);
  const id = players.idOfNew(number);
  const turn = turnOf(number);
  const votedOn = addDays(decisionOn, -draw.between(8, 35));
  const age = draw.between(19, 44);
  const { ...person } = invent(
    draw,
    number,
    age,
    addMonths(votedOn, -1),
    cell.startsWith('84') && draw.in100(35) ? 'Khmer' : 'Kinh',
  );
  const pooledOn = addDays(votedOn, -draw.between(70, 200));
  const ceremonyOn = addDays(decisionOn, turn === 'lateCeremony' ? draw.between(75, 95) : draw.between(6, 24));
  const due = addMonths(ceremonyOn, 12);
  const reviewedOn = addDays(due, turn === 'lateRecognition' ? draw.between(95, 130) : draw.between(3, 22));
  const recognisedOn = addDays(reviewedOn, draw.between(6, 24));
  const young = age <= 31;

  const acts: Act[] = [
    {
      on: pooledOn < begin ? begin : pooledOn,
      about: id,
      play: (stage) =>
        stage.command(
          'members.registerSympathiser',
          id,
          {
            ...person,
            cell: players.idOfUnit(cell),
            cellResolutionOn: pooledOn,
            helper: players.official(cell, pooledOn, draw.between(0, 40)),
          },
          players.secretary,
        ),
    },
  ];
  if (turn === 'staysSympathiser') return acts;
  acts.push({
    on: decisionOn,
    about: id,
    play: (stage) => {
      const first = draw.between(0, 40);
      const introducers = [players.official(cell, addMonths(votedOn, -14), first)];
      if (!young) introducers.push(players.official(cell, addMonths(votedOn, -14), first + 1));
      return stage.command(
        'members.admit',
        id,
        {
          decision: players.decision(deciderFor(cell, decisionOn), decisionOn),
          cellResolutionOn: votedOn,
          vietnameseCitizen: true,
          education: person.education,
          awarenessCertificate: { number: `${number}/GCN`, date: addDays(votedOn, -draw.between(30, 60)) },
          introducers,
          ...(young && { union: { kind: 'youthUnion', resolutionOn: addDays(votedOn, -draw.between(3, 12)) } }),
        },
        players.upperOfficer,
      );
    },
  });
  acts.push({
    on: ceremonyOn,
    about: id,
    play: (stage) =>
      stage.command(
        'members.holdCeremony',
        id,
        {
          heldOn: ceremonyOn,
          helper: players.official(cell, ceremonyOn, draw.between(0, 40)),
          decisionReceivedOn: addDays(decisionOn, 2),
        },
        players.secretary,
      ),
  });
  const courseOn = addDays(ceremonyOn, draw.between(90, 250));
  acts.push({
    on: courseOn,
    about: id,
    play: (stage) =>
      stage.command(
        'members.recordNewMemberCourse',
        id,
        { certificateNumber: `${number}/ĐVM`, certificateOn: courseOn },
        players.secretary,
      ),
  });
  if (turn === 'waitsForRecognition') return acts;
  acts.push({
    on: recognisedOn,
    about: id,
    play: (stage) =>
      stage.command(
        'members.recognise',
        id,
        { decision: players.decision(deciderFor(cell, recognisedOn), recognisedOn), cellResolutionOn: reviewedOn },
        players.upperOfficer,
      ),
  });
  return acts;
}

function turnOf(number: number): Turn {
  if (number % 29 === 11) return 'lateCeremony';
  if (number % 23 === 5) return 'lateRecognition';
  if (number % 17 === 3) return 'staysSympathiser';
  if (number % 41 === 9) return 'waitsForRecognition';
  return 'usual';
}
