import { v5 as uuidv5 } from 'uuid';
import type { OrganisationPower, OrganisationType } from '../../src/register/organisation/events.ts';
import { ABSORBED, bareName } from './former-provinces.ts';

/** A province as it stands after the reform, with its communes. */
export interface Province {
  name: string;
  communes: readonly { name: string }[];
}

/** How many of what the generated country has, as it stood before the reform. */
export interface Measures {
  /** Districts of each former province. */
  districts: number;
  /** Former communes that became one. */
  former: number;
  /** Members of the one cell of each former commune, and of the agencies of each district. */
  members: number;
}

/** An organisation as it is taken over; each after its parent. */
export interface Unit {
  id: string;
  name: string;
  type: OrganisationType;
  parent: string | null;
  powers: OrganisationPower[];
}

/** The country on 30 June 2025, and what becomes of it. */
export interface Country {
  centre: string;
  units: Unit[];
  people: { id: string; cell: string }[];
  mergers: { into: string; absorbed: string[] }[];
  /** Provinces that go on. */
  provinces: string[];
  communes: { id: string; name: string; province: string; sources: string[] }[];
  /** What stands directly under a district and goes to a new commune with all below it. */
  agencies: { id: string; province: string; to: string }[];
  districts: { id: string; province: string }[];
}

const IDS = '2f0b6c0e-7a55-5f0b-9a65-3f6a7f1e2025';
const idOf = (path: string) => uuidv5(path, IDS);

/** @param provinces by their names of today; the former ones of communes and districts are invented */
export function countryOf(provinces: readonly Province[], measures: Measures): Country {
  const centre = idOf('centre');
  const country: Country = {
    ...{ centre, people: [], mergers: [], provinces: [], communes: [], agencies: [], districts: [] },
    units: [{ id: centre, name: 'Đảng bộ toàn quốc', type: 'centralCommittee', parent: null, powers: MAY }],
  };
  for (const province of provinces) grow(country, province, measures);
  return country;
}

const MAY: OrganisationPower[] = ['establishOrganisation'];

function grow(country: Country, { name, communes }: Province, { districts, former, members }: Measures): void {
  const { units, people } = country;
  const add = (path: string, unit: Omit<Unit, 'id' | 'powers'>, powers: OrganisationPower[] = []): string => {
    units.push({ id: idOf(path), ...unit, powers });
    return idOf(path);
  };
  const cellOf = (path: string, base: string) => {
    const cell = add(`${path}/cell`, { name: 'Chi bộ 1', type: 'subordinateCell', parent: base });
    for (let one = 0; one < members; one++) people.push({ id: idOf(`${path}/${one}`), cell });
  };
  const goesOn = bareName(name);
  const formerProvinces = [goesOn, ...(ABSORBED[goesOn] ?? [])];
  const into = idOf(goesOn);
  country.provinces.push(into);
  for (const [at, province] of formerProvinces.entries()) {
    const parent = add(
      province,
      {
        name: `Đảng bộ ${at === 0 ? name.replace(/^[TP]/, (first) => first.toLowerCase()) : `tỉnh ${province}`}`,
        type: 'provincialCommittee',
        parent: country.centre,
      },
      MAY,
    );
    const here = communes.filter((_, index) => index % formerProvinces.length === at);
    for (let number = 0; number < Math.min(districts, here.length); number++) {
      const path = `${province}/district ${number}`;
      const district = add(path, { name: `Đảng bộ huyện số ${number + 1}`, type: 'upperBase', parent }, MAY);
      country.districts.push({ id: district, province: into });
      const ofDistrict = here.filter((_, index) => index % districts === number);
      for (const commune of ofDistrict) {
        const sources = Array.from({ length: former }, (_, one) => {
          const base = `${path}/${commune.name}/${one}`;
          const old = { name: `Đảng bộ xã cũ số ${one + 1}, nay là ${commune.name}`, parent: district };
          const id = add(base, { ...old, type: 'baseOrg' });
          cellOf(base, id);
          return id;
        });
        country.communes.push({ id: idOf(`${goesOn}/${commune.name}`), name: commune.name, province: into, sources });
      }
      const agencies = add(`${path}/agencies`, { name: 'Đảng bộ cơ quan huyện', type: 'baseOrg', parent: district });
      cellOf(`${path}/agencies`, agencies);
      country.agencies.push({ id: agencies, province: into, to: idOf(`${goesOn}/${ofDistrict[0]!.name}`) });
    }
  }
  if (formerProvinces.length > 1) country.mergers.push({ into, absorbed: formerProvinces.slice(1).map(idOf) });
}
