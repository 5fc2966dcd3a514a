import fc from 'fast-check';
import { isCell, type OrganisationType } from '../../../src/register/organisation/events.ts';
import { profileAt } from '../../../src/register/organisation/organisation.ts';
import { idOf, type Office } from '../../office/office.ts';

const WHAT = ['handOver', 'merge', 'consolidate', 'split', 'dissolve', 'empty', 'resume'] as const;

/** Something that is tried with organisations. */
export const treeTries = fc.record({
  what: fc.constantFrom(...WHAT),
  one: fc.nat(999),
  another: fc.nat(999),
  number: fc.nat(99_999),
});
export type TreeTry = { what: (typeof WHAT)[number]; one: number; another: number; number: number };

/** An organisation as it stands today. */
interface Standing {
  id: string;
  type: OrganisationType;
  status: 'active' | 'windingUp' | 'reorganising';
}

/** What may stand below what, in the trees that are drawn. */
const ABOVE: Partial<Record<OrganisationType, OrganisationType[]>> = {
  ...{ subordinateCell: ['baseOrg', 'upperBase'], baseOrg: ['upperBase'], upperBase: ['provincialCommittee'] },
};

/** What the acts have to choose from, by their ids; acts add to it. */
export interface Known {
  organisations: string[];
  reorganisations: string[];
}

/**
 * Tries something with organisations that have not ended; everything is decided by the centre, which stands above all.
 * @param index makes what is founded, and the number of a decision, this act's own
 * @throws Refusal, AlreadyClaimed where a rule stands against it
 */
export async function tryWithTree(office: Office, tried: TreeTry, index: number, known: Known): Promise<void> {
  const { today } = office;
  const all = await standing(office, known);
  const pick = (from: readonly Standing[], at: number) => from[at % Math.max(1, from.length)];
  const one = pick(all, tried.one);
  const alike = all.filter(({ id, type }) => one && id !== one.id && type === one.type);
  const other = pick(alike, tried.another);
  const centre = idOf('centre');
  const decision = { number: `${index}-${tried.number}-QĐ/TW`, date: today, issuer: centre };
  const decided = { decision, effectiveOn: today };
  const consent = { number: `${index}-CV`, date: today };
  const act = idOf(`act ${index}`);
  const founded = async (name: string, like: Standing) => {
    const parent = (await office.register.chain(like.id, today))[1]?.id;
    const id = idOf(`${name} of act ${index}`);
    known.organisations.push(id);
    return { id, name: `Tổ chức ${name} ${index}`, type: like.type, parent };
  };
  if (!one) return;
  if (['merge', 'consolidate', 'split'].includes(tried.what)) known.reorganisations.push(act);
  switch (tried.what) {
    case 'handOver': {
      const to = pick(
        all.filter(({ type }) => ABOVE[one.type]?.includes(type)),
        tried.another,
      );
      if (to) await office.does('organisations.handOver', one.id, { ...decided, to: to.id, consent });
      return;
    }
    case 'merge': {
      const merged = { organisation: centre, ...decided, consent, into: one.id };
      if (other) await office.does('reorganisations.merge', act, { ...merged, absorbed: [other.id] });
      return;
    }
    case 'consolidate': {
      const joined = { organisation: centre, ...decided, consent, sources: [one.id, other?.id] };
      if (other)
        await office.does('reorganisations.consolidate', act, { ...joined, founded: await founded('new', one) });
      return;
    }
    case 'split': {
      const { census } = office.register;
      const people = isCell(one.type) ? (await census.counted(one.id)).map(({ id }) => id) : [];
      const children = (await census.children(one.id)).map(({ id }) => id);
      const half = <Item>(items: readonly Item[]) => items.filter((_, at) => at % 2 === 0);
      const part = { founded: await founded('part', one), members: half(people), children: half(children) };
      const parts = { organisation: centre, ...decided, consent, source: one.id, ends: false, parts: [part] };
      await office.does('reorganisations.split', act, parts);
      return;
    }
    case 'dissolve':
      if (isCell(one.type)) await office.does('organisations.dissolve', one.id, { ...decided, ground: 'taskDone' });
      return;
    case 'empty': {
      const ending = pick(
        all.filter(({ status }) => status === 'windingUp'),
        tried.one,
      );
      if (ending) await emptied(office, ending.id, index);
      return;
    }
    case 'resume': {
      const resumed = known.reorganisations[tried.one % Math.max(1, known.reorganisations.length)];
      if (resumed) await office.does('reorganisations.resume', resumed, { organisation: centre });
      return;
    }
  }
}

/** The people of what winds up go to a neighbour inside the same base organisation, and it ends. */
async function emptied(office: Office, ending: string, index: number): Promise<void> {
  const [, base] = await office.register.chain(ending, office.today);
  const neighbours = (await office.register.census.children(base!.id)).filter(({ id }) => id !== ending);
  const to = neighbours[index % Math.max(1, neighbours.length)]?.id;
  for (const { id, status } of await office.register.census.counted(ending)) {
    const decision = { number: `${index}-${id.slice(0, 13)}`, date: office.today, issuer: base!.id };
    if (to && (status === 'official' || status === 'probationary'))
      await office.does('members.transferInternally', id, { to, movedOn: office.today, decision });
  }
  await office.does('organisations.end', ending, { endedOn: office.today });
}

async function standing(office: Office, { organisations }: Known): Promise<Standing[]> {
  const all: Standing[] = [];
  for (const id of organisations) {
    const organisation = await office.register.organisation(id);
    if (!organisation || organisation.status === 'unknown' || organisation.status === 'ended') continue;
    const type = profileAt(organisation, office.today)?.type;
    if (type && id !== idOf('centre')) all.push({ id, type, status: organisation.status });
  }
  return all;
}
