import type { CommandHandler } from '../kernel/command-handler.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { caseDecider, type Case } from '../register/case/case.ts';
import { conclude } from '../register/case/decide.ts';
import { CaseDecided } from '../register/case/events.ts';
import { procedures } from '../register/case/procedures.ts';
import { decided, type Operation } from '../register/operation.ts';
import { registerOperations } from '../register/operations.ts';
import type { Register } from '../register/register.ts';
import type { StreamStates } from '../kernel/stream-states.ts';
import type { EventOf } from '../kernel/event.ts';
import { following, refusedBy } from './proposals.ts';
import type { Process } from './runner.ts';

/**
 * An approval becomes an act on the person's own stream: the admission, the recognition. Whether it was recorded, or
 * which rule refused it, is written back to the case, so that it shows on the list.
 */
export function outcomesProcess(parts: {
  handler: CommandHandler;
  states: StreamStates;
  register: Register;
  today: () => PlainDate;
  open: (event: StoredEvent) => Promise<StoredEvent>;
}): Process {
  const { handler, states, register, today } = parts;
  return {
    name: 'outcomes',
    react(stored) {
      if (stored.type !== CaseDecided.type) return undefined;
      return async () => {
        const event = (await parts.open(stored)) as EventOf<typeof CaseDecided>;
        if (event.data.outcome !== 'approved') return;
        const id = event.stream.slice(caseDecider.prefix.length);
        const { state } = await states.load(caseDecider, id);
        if (state.status === 'unknown') return;
        const result = await act(event, state);
        await handler.handle(caseDecider, id, following(event, 'concluded'), (latest) =>
          conclude(latest, result, { today: today() }),
        );
      };
    },
  };

  async function act(event: EventOf<typeof CaseDecided>, file: Exclude<Case, { status: 'unknown' }>) {
    const outcome = procedures[file.kind].outcome(file, event.meta.decision);
    if (!outcome) return { recorded: true };
    const operation = operationNamed(outcome.operation);
    try {
      const body = operation.body.parse(outcome.body);
      const commanded = { ...following(event, outcome.operation), proposer: file.proposer };
      await handler.handle(operation.decider, file.subject, commanded, (state) =>
        decided(operation, body, state, { id: file.subject, today: today(), register, actor: event.meta.actor }),
      );
      return { recorded: true };
    } catch (error) {
      const refusal = refusedBy(error);
      if (!refusal) throw error;
      return { recorded: false, ...refusal };
    }
  }
}

function operationNamed(name: string): Operation {
  const operation = registerOperations.find((one) => one.name === name);
  if (!operation) throw new Error(`no operation ${name}`);
  return operation;
}
