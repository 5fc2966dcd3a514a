import type { Education, Sex, Status } from '../api/model.ts';

/** How the member list is narrowed. All but `q` may stand in an address: none of it names a person. */
export interface MemberFilter {
  /** Free text: a name. Kept in memory only. */
  q?: string;
  under?: string;
  status?: Status[];
  sex?: Sex;
  education?: Education;
  ethnicity?: string;
  birthYearFrom?: string;
  birthYearTo?: string;
  joinDateFrom?: string;
  joinDateTo?: string;
  officialDateFrom?: string;
  officialDateTo?: string;
  diedOnFrom?: string;
  diedOnTo?: string;
  late?: 'true';
  /** Not taken over from the register before. */
  admittedHere?: 'true';
}

/** The fields that may be saved and put into an address. Ethnicity is sensitive, so it is neither. */
export const FILTERS = [
  'under',
  'status',
  'sex',
  'education',
  'birthYearFrom',
  'birthYearTo',
  'joinDateFrom',
  'joinDateTo',
  'officialDateFrom',
  'officialDateTo',
  'diedOnFrom',
  'diedOnTo',
  'late',
  'admittedHere',
] as const satisfies (keyof MemberFilter)[];

/** The filter that an address asks for. */
export function filterOfAddress(search: URLSearchParams): MemberFilter {
  const filter: Record<string, unknown> = {};
  for (const field of FILTERS) {
    const values = search.getAll(field).filter(Boolean);
    if (values.length > 0) filter[field] = field === 'status' ? values : values[0];
  }
  return filter as MemberFilter;
}

/** The address part that brings this filter back, without what a person typed. */
export function addressOfFilter(filter: MemberFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const field of FILTERS) {
    const value = filter[field];
    for (const one of Array.isArray(value) ? value : value ? [value] : []) search.append(field, one);
  }
  return search;
}

/** A link to the member list narrowed so. */
export function membersAt(filter: MemberFilter, path = '/members'): string {
  const search = addressOfFilter(filter).toString();
  return search ? `${path}?${search}` : path;
}

/** How many conditions narrow the list beside those that the list itself stands for. */
export function conditions(filter: MemberFilter): number {
  return Object.values(filter).filter((value) => value !== undefined && value !== '' && value.length !== 0).length;
}
