import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Act, Players } from '../acts.ts';
import type { Stage } from '../stage.ts';

type Said = Record<string, unknown>;

/**
 * What a command says; worked out when it is given, where it needs the next number of a decision or names what was
 * recorded before.
 */
export type Saying = Said | ((stage: Stage) => Said | Promise<Said>);

/**
 * One line of the story: commands on their days, each after the one before, and after each what follows from it at other
 * streams. What would lie ahead of today is not played.
 */
export interface Line {
  readonly acts: Act[];
  readonly players: Players;
  readonly today: PlainDate;
  command(on: PlainDate, name: string, id: string, saying: Saying, actor: string): void;
}

/** Lines of one day are played one after the other, after everything else of that day: every play numbers alike. */
const FIRST_PHASE = 100;

/** Begins lines, each with a phase of its own. */
export function lines(players: Players, today: PlainDate): { begin(): Line; acts(): Act[] } {
  const begun: Line[] = [];
  return {
    begin() {
      const phase = FIRST_PHASE + begun.length;
      const acts: Act[] = [];
      const command: Line['command'] = (on, name, id, saying, actor) => {
        const play = async (stage: Stage) => {
          await stage.command(name, id, typeof saying === 'function' ? await saying(stage) : saying, actor);
          await stage.settle();
        };
        acts.push({ on, phase, about: `line ${phase}`, play });
      };
      const line = { acts, players, today, command };
      begun.push(line);
      return line;
    },
    acts: () => begun.flatMap(({ acts }) => acts),
  };
}
