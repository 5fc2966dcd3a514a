import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { MembersNamed } from '../organisation/events.ts';
import {
  OrganisationEstablishmentDecided,
  ReorganisationEndingsOrdered,
  ReorganisationMembersOrdered,
} from './events.ts';
import type { Reorganisation } from './reorganisation.ts';

/** Who is named at an establishment is to go to the new cell: judged with it, carried out as a split is. */
export function orderNamed(
  state: Reorganisation,
  {
    established,
    named,
    decision,
    effectiveOn,
  }: {
    established: string;
    named: MembersNamed;
    decision: DecisionPaper;
    effectiveOn: PlainDate;
  },
): Decided {
  if (state.status !== 'unknown') return { events: [] };
  const { totals, moves } = named;
  const people = moves.reduce((all, { members }) => all + members.length, 0);
  const data = { organisation: decision.issuer, totals, people, organisations: 0, established };
  return {
    events: [
      OrganisationEstablishmentDecided.of({ ...data, sources: moves.map(({ from }) => from) }, effectiveOn),
      ...moves.map(({ from, members }) =>
        ReorganisationMembersOrdered.of({ from, to: established, members }, effectiveOn),
      ),
      ReorganisationEndingsOrdered.of({ organisations: [] }, effectiveOn),
    ],
    decision,
  };
}
