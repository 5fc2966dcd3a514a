import type { PlainDate } from '../kernel/plain-date.ts';
import type { Stage } from './stage.ts';

/** Something that happens on a day of the demonstration. */
export interface Act {
  on: PlainDate;
  /** Acts of one day about the same subject follow each other; others may be under way together. */
  about: string;
  /** Among the acts of one day, earlier ones first; 0 unless said. */
  phase?: number;
  play(stage: Stage): Promise<void>;
}

/** Whom and what the acts speak of. */
export interface Players {
  secretary: string;
  upperOfficer: string;
  idOfUnit(code: string): string;
  /** The id of a person who enters by command. */
  idOfNew(number: number): string;
  /** A member of the cell who was official on the day. */
  official(cell: string, day: PlainDate, which: number): string;
  /** Two members who have been official for long, in turn: of the cell, where there are so many. */
  mentors(cell: string, which: number): [string, string];
  /** A decision of an organisation, with the next number of its year. */
  decision(unit: string, on: PlainDate): { number: string; date: PlainDate; issuer: string; signer: string };
}

/** Acts that may be under way together. */
const AT_ONCE = 16;

/** Plays the acts whose day has come, in the order of their days, each a few minutes after the one before. */
export async function play(stage: Stage, acts: readonly Act[], today: PlainDate): Promise<number> {
  const due = acts.filter(({ on }) => on <= today);
  const order = (act: Act) => `${act.on}/${act.phase ?? 0}`;
  const scenes = new Map<string, Act[]>();
  for (const act of [...due].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))) {
    scenes.set(order(act), [...(scenes.get(order(act)) ?? []), act]);
  }
  let minute = 0;
  for (const scene of scenes.values()) {
    minute = (minute + 37) % 480;
    stage.moveTo(scene[0]!.on, 8 * 60 + minute);
    const bySubject = new Map<string, Act[]>();
    for (const act of scene) bySubject.set(act.about, [...(bySubject.get(act.about) ?? []), act]);
    const subjects = [...bySubject.values()];
    while (subjects.length > 0) {
      await Promise.all(
        subjects.splice(0, AT_ONCE).map(async (own) => {
          for (const act of own) await act.play(stage);
        }),
      );
    }
  }
  return due.length;
}
