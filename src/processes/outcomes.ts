import type { StoredEvent } from '../kernel/envelope.ts';
import { caseDecider, type EndedCase } from '../register/case/case.ts';
import { CaseConclusionSought, CaseDecided } from '../register/case/events.ts';
import { procedures } from '../register/case/procedures.ts';
import { conclude } from '../register/case/verdict.ts';
import { everyOperation } from '../register/every-operation.ts';
import { decided, type Operation } from '../register/operation.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/**
 * An approval becomes an act on the person's own stream: the admission, the recognition. Whether it was recorded, or
 * which rule refused it, is written back to the case, so that it shows on the list.
 */
export function outcomesProcess({ handler, register, today }: Carrying): Process {
  return {
    name: 'outcomes',
    react(event) {
      const approves = event.type === CaseDecided.type && event.data['outcome'] === 'approved';
      if (!approves && event.type !== CaseConclusionSought.type) return undefined;
      return async () => {
        const id = event.stream.slice(caseDecider.prefix.length);
        const file = await register.case(id);
        if (file.status !== 'approved' || file.concluded?.recorded) return;
        const result = await act(event, file);
        await handler.handle(caseDecider, id, following(event, 'concluded'), (latest) =>
          conclude(latest, result, { today: today() }),
        );
      };
    },
  };

  async function act(event: StoredEvent, file: EndedCase) {
    const { outcome } = procedures[file.kind];
    if (!outcome || !file.decision) return { recorded: true };
    const operation = operationNamed(outcome.operation);
    try {
      const body = operation.body.parse(outcome.body(file, file.decision));
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
  const operation = everyOperation.find((one) => one.name === name);
  if (!operation) throw new Error(`no operation ${name}`);
  return operation;
}
