import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Provinces and communes as they stand, public data that lies beside the project and is not part of it. */
const BESIDE = ['..', 'shared', 'data', 'administrative-units-2026-07.json'].join('/');
const FILE = process.env['ADMINISTRATIVE_UNITS'] ?? fileURLToPath(new URL(`../${BESIDE}`, import.meta.url));

/** A province with its communes. */
export interface Province {
  code: string;
  name: string;
  communes: { code: string; name: string }[];
}

/** What the list of administrative units lacks; undefined if it is there. */
export const lacksUnits = existsSync(FILE) ? undefined : 'the list of administrative units, ADMINISTRATIVE_UNITS';

/** Every province. */
export function administrativeUnits(): Province[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Province[];
}
