import { addDays, addMonths, dmy, type PlainDate } from '../kernel/plain-date.ts';
import type { Act, Players } from './acts.ts';
import { chance } from './chance.ts';
import type { Entry } from './roster.ts';
import type { Stage } from './stage.ts';
import { deciderFor } from './tree.ts';

/** An entry of the register with the id that it was taken over under. */
export interface Known extends Entry {
  id: string;
}

/** Who dies in the demonstration, so that nobody asks them to introduce or to help. */
export function dies(entry: Entry, index: number): boolean {
  return index % 29 === 17 && entry.status === 'official' && entry.joinDate < '2000-01-01';
}

/** What happens to members who were taken over: recognitions, deaths, corrections. */
export function happenings(known: readonly Known[], begin: PlainDate, players: Players): Act[] {
  const acts: Act[] = [];
  let corrections = 0;
  known.forEach((member, index) => {
    const draw = chance(index * 15_485_863 + 7);
    if (member.status === 'probationary') acts.push(...recognition(member, index, begin, players));
    else if (dies(member, index)) {
      const diedOn = addDays(begin, draw.between(60, 1050));
      acts.push({
        on: addDays(diedOn, draw.between(3, 12)),
        about: member.id,
        play: (stage) => stage.command('members.recordDeath', member.id, { diedOn }, players.secretary),
      });
      acts.push(dossierSentUp(member, addDays(diedOn, draw.between(15, 28)), acts.length, players));
    } else if (index % 61 === 20 && corrections < 8) {
      corrections += 1;
      acts.push(correction(member, addDays(begin, draw.between(100, 900)), corrections, players));
    }
  });
  return acts;
}

/** The dossier and the slip of who died go to the committee that decides on the cell's members, well within the time. */
function dossierSentUp({ id, cell }: Known, sentOn: PlainDate, number: number, players: Players): Act {
  const body = () => ({ sentOn, to: players.idOfUnit(deciderFor(cell, sentOn)), notice: `${number}-PB/CB` });
  return {
    on: sentOn,
    about: id,
    play: (stage) => stage.command('members.sendDeathDossier', id, body(), players.secretary),
  };
}

/** Probation that began before the take-over ends by the same commands as any other. */
function recognition(member: Known, index: number, begin: PlainDate, players: Players): Act[] {
  const due = addMonths(member.joinDate, 12);
  const courseOn = addDays(due, -30) < begin ? begin : addDays(due, -30);
  const reviewedOn = addDays(due < courseOn ? courseOn : due, 12);
  const recognisedOn = addDays(reviewedOn, 15);
  return [
    {
      on: courseOn,
      about: member.id,
      play: (stage) =>
        stage.command(
          'members.recordNewMemberCourse',
          member.id,
          { certificateNumber: `C${index}/ĐVM`, certificateOn: courseOn },
          players.secretary,
        ),
    },
    {
      on: recognisedOn,
      about: member.id,
      play: (stage) =>
        stage.command(
          'members.recognise',
          member.id,
          {
            decision: players.decision(deciderFor(member.cell, recognisedOn), recognisedOn),
            cellResolutionOn: reviewedOn,
          },
          players.upperOfficer,
        ),
    },
  ];
}

/** A birth date typed wrongly, or a join date: what was recorded stays visible beside the correction. */
function correction(member: Known, on: PlainDate, which: number, players: Players): Act {
  const birth = which % 2 === 1;
  const right = birth ? addDays(member.person.birthDate, 9) : addDays(member.joinDate, 2);
  return {
    on,
    about: member.id,
    play: async (stage) =>
      stage.command(
        'members.correct',
        member.id,
        {
          corrects: await takeOverEvent(stage, member.id),
          ground: 'entryMistake',
          reason: birth
            ? `Nhập sai ngày sinh khi tiếp nhận; giấy khai sinh ghi ngày ${dmy(right)} (minh họa).`
            : `Nhập sai ngày vào Đảng khi tiếp nhận; lý lịch đảng viên ghi ngày ${dmy(right)} (minh họa).`,
          changes: birth ? { birthDate: right } : { joinDate: right },
        },
        players.upperOfficer,
      ),
  };
}

async function takeOverEvent(stage: Stage, id: string): Promise<string> {
  const member = await stage.register.member(id);
  if (!member || member.status === 'unknown') throw new Error('nobody was taken over under this id');
  return member.recorded[0]!.id;
}
