import { z } from 'zod';
import { counted, personal, plainDate } from '../../kernel/event.ts';

/** The id of a person: a UUID, the same from sympathiser to the end. */
export const memberId = z.uuid();

export const sex = z.enum(['male', 'female']);

/** How far schooling was completed (giáo dục phổ thông). `literate` is less than primary. */
export const education = z.enum(['literate', 'primary', 'lowerSecondary', 'upperSecondary']);
export type Education = z.infer<typeof education>;

/** Political theory (lý luận chính trị). */
export const politicalTheory = z.enum(['none', 'elementary', 'intermediate', 'advanced', 'bachelor']);

/** Who a person is. Identity is sealed with the person's own key; what is only counted, with the register's. */
export const personShape = {
  fullName: personal(z.string()),
  otherName: personal(z.string().optional()),
  birthDate: personal(plainDate),
  /** Personal identification number: 12 digits; 9 digits of the old identity card in old data only (D§4.2). */
  citizenId: personal(z.string().optional()),
  nativePlace: personal(z.string().optional()),
  residence: personal(z.string().optional()),
  phone: personal(z.string().optional()),
  sex: counted(sex),
  birthYear: counted(z.int()),
  ethnicity: counted(z.string()),
  religion: counted(z.string().optional()),
  education: counted(education.optional()),
  politicalTheory: counted(politicalTheory.optional()),
  occupation: counted(z.string().optional()),
};

/**
 * Under which heads a member is counted. Every event that changes a count carries them, so that projections need
 * look nothing up.
 */
export const countedAs = {
  cell: z.uuid(),
  sex: counted(sex),
  birthYear: counted(z.int()),
};
