import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { chance } from '../chance.ts';
import { invent, type Person } from '../people.ts';
import { idOf } from '../stage.ts';
import type { Line } from './line.ts';
import { CENTRAL_OFFICER, SECRETARY } from './ways.ts';

/** Whom a scene is about. */
export interface Subject {
  id: string;
  number: number;
  cell: string;
}

/** Somebody who comes in by the story. */
export interface Applicant extends Subject {
  person: Person;
  /** Two members who recommend and help: official long before the story. */
  mentors: readonly [string, string];
  certificate: { number: string; date: PlainDate };
  /** Through the Youth Union. */
  young: boolean;
}

/** Numbers of the story's people begin here: they make ids and identification numbers. */
export const FIRST = 800_000;

/** Invents an applicant of a cell; with a certificate of the awareness course of a day. */
export function applicant({ players, today }: Line, which: number, cell: string, certifiedOn: PlainDate): Applicant {
  const number = FIRST + which;
  const young = which % 5 === 0;
  const draw = chance(number * 31_337);
  const person = invent(draw, number, young ? draw.between(21, 27) : draw.between(33, 45), addMonths(today, -24));
  const [first, second] = players.mentors(cell, which);
  const certificate = { number: `${which}/GCN-BDNT`, date: certifiedOn };
  return { id: idOf(`person/${number}`), number, cell, person, mentors: [first, second], certificate, young };
}

/** Joins the pool of sympathisers of the cell on a day, and completes the awareness course when its certificate says. */
export function pooled(line: Line, who: Applicant, on: PlainDate): void {
  const { id, person, cell, mentors, certificate } = who;
  const body = { ...person, cell: line.players.idOfUnit(cell), cellResolutionOn: on, helper: mentors[0] };
  line.command(on, 'members.registerSympathiser', id, body, SECRETARY);
  const { number: certificateNumber, date: certificateOn } = certificate;
  const recordedOn = certificateOn < on ? on : certificateOn;
  line.command(recordedOn, 'members.recordAwarenessCourse', id, { certificateNumber, certificateOn }, SECRETARY);
}

/** What an admission says of an applicant beside papers and votes. */
export function application({ person, certificate, mentors, young }: Applicant, on: PlainDate) {
  return {
    vietnameseCitizen: true,
    education: person.education,
    awarenessCertificate: certificate,
    introducers: young ? [mentors[0]] : mentors,
    ...(young && { union: { kind: 'youthUnion', resolutionOn: addDays(on, -10) } }),
  };
}

/** Was admitted by a decision entered by itself, without a list: as it was done before the lists. */
export function admittedBefore(line: Line, who: Applicant, decisionOn: PlainDate, issuer: string): void {
  const votedOn = addDays(decisionOn, -20);
  pooled(line, who, addDays(decisionOn, -30 - 30));
  const body = () => ({
    decision: line.players.decision(issuer, decisionOn),
    cellResolutionOn: votedOn,
    ...application(who, votedOn),
  });
  line.command(decisionOn, 'members.admit', who.id, body, CENTRAL_OFFICER);
}

/** The ceremony, with a helper, at the cell where the person is. */
export function ceremony(line: Line, { id, mentors }: Applicant, heldOn: PlainDate, actor = SECRETARY): void {
  line.command(heldOn, 'members.holdCeremony', id, { heldOn, helper: mentors[1] }, actor);
}

/** Joined on a day, by a decision entered by itself. */
export function joined(line: Line, who: Applicant, heldOn: PlainDate, issuer = '01.050'): void {
  admittedBefore(line, who, addDays(heldOn, -12), issuer);
  ceremony(line, who, heldOn);
}

/** The certificate of the new-member course. */
export function newMemberCourse(line: Line, { id, number }: Applicant, certificateOn: PlainDate): void {
  const certificateNumber = `${number % 1000}/ĐVM-TTCT`;
  line.command(certificateOn, 'members.recordNewMemberCourse', id, { certificateNumber, certificateOn }, SECRETARY);
}
