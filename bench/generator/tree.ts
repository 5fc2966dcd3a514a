import type { OrganisationType } from '../../src/register/organisation/events.ts';
import { random } from './random.ts';

/** How many members stand below an organisation of each kind; the last of a level may hold fewer. */
export const SUBTREES = { cell: 20, section: 500, base: 5_000, upper: 50_000, province: 1_000_000 } as const;
export type Level = keyof typeof SUBTREES;

/** An organisation of the generated register. */
export interface Generated {
  id: string;
  name: string;
  level: Level;
  type: OrganisationType;
  parent: string | null;
  code: string;
}

/** A cell, with what its lives need to know of the tree. */
export interface GeneratedCell extends Generated {
  /** Which cell it is, from 0. */
  index: number;
  members: number;
  /** Number of its first member within the province. */
  firstMember: number;
  province: number;
  /** The upper-base committee above it, which decides on its admissions and recognitions. */
  decidedBy: string;
}

/** The day from which every generated organisation exists. */
export const FOUNDED = '1975-05-01';

const LEVELS: { level: Level; type: OrganisationType; name: string; code: string }[] = [
  { level: 'province', type: 'provincialCommittee', name: 'Đảng bộ tỉnh', code: 'T' },
  { level: 'upper', type: 'upperBase', name: 'Đảng bộ khu vực', code: 'K' },
  { level: 'base', type: 'baseOrg', name: 'Đảng bộ xã', code: 'X' },
  { level: 'section', type: 'sectionOrg', name: 'Đảng bộ bộ phận', code: 'B' },
  { level: 'cell', type: 'subordinateCell', name: 'Chi bộ', code: 'C' },
];

export interface Tree {
  /** From the top down: each after its parent. */
  organisations: Generated[];
  cells: GeneratedCell[];
  /** The organisation above all others. */
  top: Generated;
}

/**
 * Provinces of a million members, and below each four levels down to cells of twenty: so that lists can be asked for
 * subtrees of 20, 500, 5,000, 50,000 members and all. Several provinces stand under a centre.
 */
export function treeOf(members: number, seed: number): Tree {
  const chance = random(seed, -1);
  const organisations: Generated[] = [];
  const cells: GeneratedCell[] = [];
  const add = (parent: Generated | null, level: (typeof LEVELS)[number], number: number): Generated => {
    const { level: name, type } = level;
    const code = `${parent && parent.type !== 'centralCommittee' ? `${parent.code}.` : ''}${level.code}${number}`;
    const organisation = {
      id: chance.uuid(),
      name: `${level.name} ${number}`,
      level: name,
      type,
      parent: parent?.id ?? null,
      code,
    };
    organisations.push(organisation);
    return organisation;
  };
  const grow = (
    parent: Generated | null,
    depth: number,
    holding: number,
    province: number,
    decidedBy: string,
  ): void => {
    const size = SUBTREES[LEVELS[depth]!.level];
    for (let number = 1, left = holding; left > 0; number++, left -= size) {
      const organisation = add(parent, LEVELS[depth]!, number);
      const below = Math.min(size, left);
      if (depth === 0) firstMember = 0;
      if (depth < LEVELS.length - 1) {
        grow(
          organisation,
          depth + 1,
          below,
          depth === 0 ? number : province,
          depth === 1 ? organisation.id : decidedBy,
        );
      } else {
        cells.push({ ...organisation, index: cells.length, members: below, firstMember, province, decidedBy });
        firstMember += below;
      }
    }
  };
  let firstMember = 0;
  const manyProvinces = members > SUBTREES.province;
  const centre: Generated | null = manyProvinces
    ? {
        id: chance.uuid(),
        name: 'Đảng bộ toàn quốc',
        level: 'province',
        type: 'centralCommittee',
        parent: null,
        code: 'TW',
      }
    : null;
  if (centre) organisations.push(centre);
  grow(centre, 0, members, 0, '');
  return { organisations, cells, top: organisations[0]! };
}
