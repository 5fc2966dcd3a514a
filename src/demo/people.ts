import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts';
import type { Chance } from './chance.ts';
import { FAMILY, GIVEN, MIDDLE } from './names.ts';

/** Where every invented record says that it comes from. */
export const INVENTED = 'Dữ liệu minh họa';

/** An invented person. The province prefix 999 of the identification number belongs to no province. */
export interface Person {
  fullName: string;
  birthDate: PlainDate;
  sex: 'male' | 'female';
  citizenId: string;
  ethnicity: string;
  nativePlace: string;
  residence: string;
  phone: string;
  education: 'lowerSecondary' | 'upperSecondary';
  politicalTheory: 'none' | 'elementary' | 'intermediate' | 'advanced';
  occupation: string;
}

const OCCUPATIONS = [
  'Giáo viên',
  'Giảng viên',
  'Công chức',
  'Viên chức',
  'Kỹ sư',
  'Bác sĩ',
  'Nông dân',
  'Công nhân',
  'Kinh doanh',
  'Kế toán',
];

/** Invents the `number`-th person, born about `age` years before the day. */
export function invent(chance: Chance, number: number, age: number, day: PlainDate, ethnicity = 'Kinh'): Person {
  const sex = chance.in100(56) ? 'male' : 'female';
  const birthDate = addDays(addMonths(day, -12 * age), -chance.between(5, 350));
  const year = Number(birthDate.slice(0, 4));
  const century = (year < 2000 ? 0 : 2) + (sex === 'male' ? 0 : 1);
  const place = chance.between(1, 30);
  return {
    fullName: `${chance.oneOf(FAMILY)} ${chance.oneOf(MIDDLE[sex])} ${chance.oneOf(GIVEN[sex])}`,
    birthDate,
    sex,
    citizenId: `999${century}${String(year % 100).padStart(2, '0')}${String(number).padStart(6, '0')}`,
    ethnicity,
    nativePlace: `Xã Minh Họa ${place}, tỉnh Minh Họa`,
    residence: `Số ${chance.between(1, 200)}, đường Minh Họa ${chance.between(1, 20)}`,
    phone: `09${String(99_000_000 + (number % 1_000_000)).padStart(8, '0')}`,
    education: age < 70 || chance.in100(60) ? 'upperSecondary' : 'lowerSecondary',
    politicalTheory:
      age < 30
        ? 'none'
        : chance.oneOf(['none', 'elementary', 'elementary', 'intermediate', 'intermediate', 'advanced']),
    occupation: age > 60 ? 'Hưu trí' : chance.oneOf(OCCUPATIONS),
  };
}
