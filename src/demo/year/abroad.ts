import { addDays } from '../../kernel/plain-date.ts';
import { fills, writes } from './letters.ts';
import type { Line } from './line.ts';
import { longMember } from './members.ts';
import type { Subject } from './people.ts';
import { ABROAD, BASE, OFFICES, officerOf, PHYSICS, UPPER } from './ways.ts';

/** Letters of two boxes: somebody who came back and is received at home, and somebody who has just gone. */
export function abroadForGood(begin: () => Line): void {
  const home = begin();
  const day = (ago: number) => addDays(home.today, -ago);
  const back = longMember(home, 267, PHYSICS);
  goes(home, back, 420, 'Cộng hòa Pháp');
  home.command(day(370), 'members.handInOverseasSlip', back.id, { handedInOn: day(370) }, officerOf(ABROAD));
  const box2 = {
    ...{ organisation: home.players.idOfUnit(ABROAD), to: home.players.idOfUnit(OFFICES) },
    ...{ number: '267B/GGT2', backOn: day(58) },
  };
  home.command(day(58), 'members.receiveFromAbroad', back.id, box2, officerOf(ABROAD));
  fills(home, back, 7, UPPER, day(54), { indexCertified: true });
  fills(home, back, 8, BASE, day(51));
  fills(home, back, 10, OFFICES, day(48));

  const gone = begin();
  goes(gone, longMember(gone, 268, OFFICES), 40, 'Liên bang Đức');
}

/** The letter of ten boxes to the committee for members abroad, and box 1 of that of two, so many days ago. */
function goes(line: Line, who: Subject, ago: number, country: string): void {
  const on = writes(line, who, ABROAD, {
    openedOn: addDays(line.today, -ago),
    ...{ ground: 'overseas', filled: 'out' },
  });
  const sentOn = addDays(on, 6);
  const body = {
    ...{ organisation: line.players.idOfUnit(ABROAD), country, sentOn },
    ...{ number: `${who.number % 1000}A/GGT2`, slipNumber: `3A-${who.number % 1000}` },
  };
  line.command(sentOn, 'members.sendAbroad', who.id, body, officerOf(ABROAD));
}
