import type { StoredEvent } from '../kernel/envelope.ts';
import { dossierBlocksDecider, giveDossierNumber, receiveDossierBlock } from '../register/dossier/blocks.ts';
import {
  DossierBlockGiven,
  DossierNumbersAllotted,
  DossiersReconciled,
  type DossierBlockEvent,
  type DossierCountEvent,
  type DossierSeriesEvent,
} from '../register/dossier/events.ts';
import { missDossier } from '../register/dossier/loan.ts';
import { memberDecider } from '../register/member/member.ts';
import { following, refusedBy, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/**
 * What organisations do with dossiers reaches those concerned: a block of numbers its organisation, a number its member,
 * a dossier that was not found its member's file. A number that a former record holds is passed over, its member goes on
 * waiting; who left meanwhile is left alone (D§2.8, D§4.11).
 */
export function dossiersProcess({ handler, today }: Pick<Carrying, 'handler' | 'today'>): Process {
  return {
    name: 'dossiers',
    react(event) {
      switch (event.type) {
        case DossierBlockGiven.type:
          return () => receive(event as Extract<DossierSeriesEvent, { type: 'DossierBlockGiven' }>);
        case DossierNumbersAllotted.type:
          return () => number(event as Extract<DossierBlockEvent, { type: 'DossierNumbersAllotted' }>);
        case DossiersReconciled.type:
          return () => miss(event as DossierCountEvent);
        default:
          return undefined;
      }
    },
  };

  async function receive(event: Extract<DossierSeriesEvent, { type: 'DossierBlockGiven' }>): Promise<void> {
    const { organisation, symbol, from, to } = event.data;
    const block = { symbol, from, to, giver: subjectOf(event) };
    await handler.handle(dossierBlocksDecider, organisation, following(event, 'block'), (state) =>
      receiveDossierBlock(state, block, { today: today() }),
    );
  }

  async function number(event: Extract<DossierBlockEvent, { type: 'DossierNumbersAllotted' }>): Promise<void> {
    const by = subjectOf(event);
    for (const { member, number } of event.data.numbers) {
      await passingOverRefusals(() =>
        handler.handle(memberDecider, member, following(event, member), (state) =>
          giveDossierNumber(state, { number, by }, { today: today() }),
        ),
      );
    }
  }

  async function miss(event: DossierCountEvent): Promise<void> {
    const [by, on] = [subjectOf(event), event.effectiveOn];
    for (const member of event.data.missing) {
      await passingOverRefusals(() =>
        handler.handle(memberDecider, member, following(event, member), (state) => missDossier(state, { by, on })),
      );
    }
  }
}

async function passingOverRefusals(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!refusedBy(error)) throw error;
  }
}

function subjectOf({ stream }: Pick<StoredEvent, 'stream'>): string {
  return stream.slice(stream.indexOf('-') + 1);
}
