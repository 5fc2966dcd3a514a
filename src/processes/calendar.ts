import type { Logger } from 'pino';
import { v5 as uuidv5 } from 'uuid';
import { faultOf } from '../fault.ts';
import { chain } from '../kernel/chain.ts';
import { addDays, dayInVietnam, type PlainDate } from '../kernel/plain-date.ts';
import { DayBegan } from '../register/policy/events.ts';
import { WrongExpectedRevision, type EventStore } from '../stores/event-store.ts';

/** Records the beginning of each day. */
export interface Calendar {
  /** Records today, unless it is recorded. Days on which the server did not run are made up for, at most 31. */
  turn(): Promise<void>;
  /** Turns now and whenever a day begins, until stopped. */
  start(): Promise<void>;
  stop(): void;
}

const STREAM = 'calendar';
const NAMESPACE = '5b0f2f6a-6d0c-5a5e-9c55-9c1f3a1d7b21';
/** The clock is looked at so often, in milliseconds: a sleeping machine's timers cannot be trusted for a whole day. */
const LOOKS_EVERY = 30_000;
const MADE_UP_FOR = 31;

/** By `DayBegan`, facts dated ahead become current on every projection at the same place of the log (design §4). */
export function calendarProcess(store: EventStore, clock: () => Date, log: Logger): Calendar {
  let timer: NodeJS.Timeout | undefined;
  let recorded: PlainDate | undefined;
  const turn = async () => {
    const today = dayInVietnam(clock());
    if (recorded !== undefined && recorded >= today) return;
    const history = await store.read(STREAM);
    const last = history.at(-1);
    recorded = last?.effectiveOn;
    if (recorded !== undefined && recorded >= today) return;
    const earliest = addDays(today, -MADE_UP_FOR);
    let day = recorded === undefined || recorded < earliest ? today : addDays(recorded, 1);
    const events = [];
    for (let revision = history.length; day <= today; day = addDays(day, 1), revision++) {
      events.push(beginning(day, revision, clock()));
    }
    try {
      await store.append(
        STREAM,
        chain(last?.meta.hash ?? null, events),
        history.length === 0 ? 'no-stream' : history.length - 1,
      );
      recorded = today;
    } catch (error) {
      // Another process recorded the day: it is read at the next look.
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  };
  return {
    turn,
    async start() {
      await turn();
      timer = setInterval(() => {
        turn().catch((error: unknown) => log.error({ fault: faultOf(error) }, 'the day was not recorded'));
      }, LOOKS_EVERY);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}

function beginning(day: PlainDate, revision: number, now: Date) {
  const commandId = uuidv5(day, NAMESPACE);
  return {
    id: uuidv5(`${day}/event`, NAMESPACE),
    stream: STREAM,
    revision,
    recordedAt: now.toISOString(),
    meta: { commandId, correlationId: commandId, causationId: commandId, actor: 'calendar' },
    ...DayBegan.of({ day }, day),
  };
}
