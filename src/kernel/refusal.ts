/** The values that a refusal's sentence speaks of. Never personal data: a refusal reaches logs. */
export type RefusalValues = Record<string, string | number | boolean | null | undefined>;

/** One of several things that a command names, and the rule that refuses it. */
export interface RefusedItem {
  /** Its id. */
  item: string;
  code: string;
  values?: RefusalValues;
}

/** How a refusal is put to a person: once, beside its code, with its source. */
export interface RefusalText {
  /** The field of the command that it is about, dotted, if one. */
  field?: string;
  /** The rule's source, e.g. `294-QĐ/TW 4.2`. */
  source: string;
  vi: (values: any) => string;
  en: (values: any) => string;
}

/** Refusals by their stable code `<room>/<what-is-wrong>`. */
export type RefusalCatalogue = Record<string, RefusalText>;

/**
 * A rule says no. Thrown by decisions; answered over HTTP as a 409 problem with the Vietnamese sentence
 * registered for its code.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly values: RefusalValues;
  /** Where a command names many things at once: each that is refused, with its own rule. */
  readonly items: readonly RefusedItem[];
  constructor(code: string, values: RefusalValues = {}, items: readonly RefusedItem[] = []) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.values = values;
    this.items = items;
  }
}

/** A refusal to throw: `throw refuse('recognition/no-course-certificate')`. */
export function refuse(code: string, values: RefusalValues = {}, items: readonly RefusedItem[] = []): Refusal {
  return new Refusal(code, values, items);
}
