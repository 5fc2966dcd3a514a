import { FAMILY, GIVEN, MIDDLE } from '../../src/demo/names.ts';
import type { Random } from './random.ts';

const ETHNICITIES = [...Array<string>(17).fill('Kinh'), 'Tày', 'Mường', 'Thái'];
const OCCUPATIONS = ['Nông dân', 'Giáo viên', 'Công nhân', 'Công chức', 'Bác sĩ', 'Kinh doanh', 'Hưu trí'];
const PLACES = ['xã Đông Hòa', 'xã Tân Lập', 'phường Trung Tâm', 'xã Phú Sơn', 'phường Bến Thủy', 'xã Quảng Phú'];

/** An invented person, as a command takes them. */
export interface Invented {
  fullName: string;
  birthDate: string;
  citizenId: string;
  sex: 'male' | 'female';
  ethnicity: string;
  nativePlace: string;
  residence: string;
  phone: string;
  education: 'lowerSecondary' | 'upperSecondary';
  politicalTheory: 'none' | 'elementary' | 'intermediate';
  occupation: string;
}

/**
 * @param province three digits with which the citizen id begins
 * @param number of the person within the province, below a million times a birth year: makes the citizen id unique
 */
export function invent(chance: Random, birthDate: string, province: number, number: number): Invented {
  const sex = chance.chance(0.36) ? 'female' : 'male';
  const [year, month] = [Number(birthDate.slice(0, 4)), birthDate.slice(2, 4)];
  const century = (year < 2000 ? 0 : 2) + (sex === 'female' ? 1 : 0);
  const names = [chance.pick(FAMILY), chance.pick(MIDDLE[sex]), chance.pick(MIDDLE[sex]), chance.pick(GIVEN[sex])];
  return {
    fullName: (names[1] === names[2] ? names.toSpliced(2, 1) : names).join(' '),
    birthDate,
    citizenId: `${String(province).padStart(3, '0')}${century}${month}${String(number % 1_000_000).padStart(6, '0')}`,
    sex,
    ethnicity: chance.pick(ETHNICITIES),
    nativePlace: chance.pick(PLACES),
    residence: residence(chance),
    phone: phone(chance),
    education: chance.chance(0.8) ? 'upperSecondary' : 'lowerSecondary',
    politicalTheory: chance.pick(['none', 'elementary', 'intermediate']),
    occupation: occupation(chance),
  };
}

export function residence(chance: Random): string {
  return `Số ${chance.integer(1, 400)}, ${chance.pick(PLACES)}`;
}

export function phone(chance: Random): string {
  return `09${String(chance.integer(0, 99_999_999)).padStart(8, '0')}`;
}

export function occupation(chance: Random): string {
  return chance.pick(OCCUPATIONS);
}
