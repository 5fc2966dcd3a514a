import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Response } from 'express';
import { covering, type Place, type Places } from '../access/authorise.ts';
import { READERS } from '../access/roles.ts';
import { streamOf } from '../kernel/decider.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import { CaseForwarded, CaseMoved, CaseReturned, CaseSubmitted } from '../register/case/events.ts';
import {
  MemberTransferredAway,
  MemberTransferredDirectly,
  MemberTransferredIn,
  MemberTransferredOut,
  TransferReturned,
} from '../register/transfer/events.ts';
import { ApplicantMoved } from '../register/move/events.ts';
import { calendarDecider, THE_CALENDAR } from '../register/policy/calendar.ts';
import type { Reader } from './authenticate.ts';

/** An event to be told: ids and revisions only. Its data say from where its subject went away. */
export type Told = Pick<StoredEvent, 'stream' | 'revision' | 'type' | 'position' | 'data'>;

/** Tells browsers that are signed in what changed, so that they ask again: server-sent events. */
export interface Live {
  /** Keeps the answer open until the browser goes, the session ends or the server stops. */
  attach(response: Response, tokenHash: string, reader: () => Promise<Reader | undefined>): void;
  /** Tells an event to everybody who may read its subject. Events are told in the order in which they come. */
  tell(event: Told): void;
  /** Ends the stream of a session. */
  endSession(tokenHash: string): void;
  readonly listeners: number;
  close(): void;
}

interface Listener {
  response: Response;
  tokenHash: string;
  reader: () => Promise<Reader | undefined>;
}

/** So often a sign of life is sent, and whether the session still lives is looked up; milliseconds. */
const HEARTBEAT = 15_000;
/** More than this unsent, and the browser is let go: it comes back and asks for what it missed. */
const MOST_UNSENT = 256 * 1024;
/** So many browsers are told in one turn of the event loop: however many listen, requests are answered in between. */
const TOLD_A_TURN = 64;

export function live(places: Places, heartbeat = HEARTBEAT): Live {
  const listeners = new Set<Listener>();
  let turns = Promise.resolve();
  const leave = (listener: Listener) => {
    listeners.delete(listener);
    listener.response.end();
  };
  const send = (listener: Listener, text: string) => {
    listener.response.write(text);
    if (listener.response.writableLength > MOST_UNSENT) leave(listener);
  };
  /** Everybody who listens, and who they are now: each session is looked up once. A stream ends with its session. */
  const present = async (toEach: (listener: Listener, reader: Reader) => void) => {
    const readers = new Map<string, Promise<Reader | undefined>>();
    for (const [index, listener] of [...listeners].entries()) {
      if (index % TOLD_A_TURN === TOLD_A_TURN - 1) await nextTurn();
      let asked = readers.get(listener.tokenHash);
      if (!asked) readers.set(listener.tokenHash, (asked = listener.reader().catch(() => undefined)));
      const reader = await asked;
      if (!listeners.has(listener)) continue;
      if (reader) toEach(listener, reader);
      else leave(listener);
    }
  };
  const beat = setInterval(() => void present((listener) => send(listener, ': \n\n')), heartbeat);
  beat.unref();

  const tellAll = async ({ stream, revision, type, position, data }: Told) => {
    const everybody = stream === CALENDAR;
    const from = [...(await placesOf(stream, places)), ...(await placesLeft(type, data, places))];
    if (from.length === 0 && !everybody) return;
    const text = `event: change\ndata: ${JSON.stringify({ stream, revision, type, position })}\n\n`;
    await present((listener, reader) => {
      if (everybody || from.some((place) => covering(reader.actor, READERS, place))) send(listener, text);
    });
  };
  return {
    attach(response, tokenHash, reader) {
      const listener = { response, tokenHash, reader };
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      });
      response.write('retry: 2000\n\n');
      listeners.add(listener);
      response.on('close', () => listeners.delete(listener));
    },
    tell(event) {
      if (listeners.size === 0) return;
      turns = turns.then(() => tellAll(event)).catch(() => undefined);
    },
    endSession(tokenHash) {
      for (const listener of listeners) if (listener.tokenHash === tokenHash) leave(listener);
    },
    get listeners() {
      return listeners.size;
    },
    close() {
      clearInterval(beat);
      for (const listener of listeners) leave(listener);
    },
  };
}

/** Working days are everybody's to know. */
const CALENDAR = streamOf(calendarDecider, THE_CALENDAR);

/** By which events a subject goes away from an organisation, and where they name it. */
const LEAVES: Partial<Record<string, string>> = {
  [ApplicantMoved.type]: 'cell',
  [MemberTransferredOut.type]: 'cell',
  [MemberTransferredIn.type]: 'cell',
  [MemberTransferredDirectly.type]: 'cell',
  [MemberTransferredAway.type]: 'cell',
  [TransferReturned.type]: 'cell',
  [CaseSubmitted.type]: 'from',
  [CaseReturned.type]: 'from',
  [CaseMoved.type]: 'from',
  [CaseForwarded.type]: 'from',
};

/** Who could read the subject until this event is told of it too: it is gone from their screens. */
async function placesLeft(type: string, data: StoredEvent['data'], places: Places): Promise<Place[]> {
  const field = LEAVES[type];
  const left = field === undefined ? undefined : await places.ofOrganisation(String(data[field]));
  return left ? [left] : [];
}

/** The places from which a stream may be read; none for one that is nobody's to read. */
async function placesOf(stream: string, places: Places): Promise<Place[]> {
  const id = stream.slice(stream.indexOf('-') + 1);
  const found = async () => {
    switch (stream.slice(0, stream.indexOf('-'))) {
      case 'member':
        return [await places.ofMember(id), ...(await places.concernedWithMember(id))];
      case 'organisation':
      case 'plan':
        return [await places.ofOrganisation(id)];
      case 'case':
        return Object.values((await places.ofCase(id)) ?? {});
      case 'proposal':
        return Object.values((await places.ofProposal(id)) ?? {});
      default:
        return [];
    }
  };
  return (await found()).filter((place) => place !== undefined);
}
