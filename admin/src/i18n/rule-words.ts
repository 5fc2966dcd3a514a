/** The numbers and readings of the rules in force, in words, by the name that texts ask for them by. */
export type RuleWords = ReadonlyMap<string, string>;

/** What stands where the rules are still on their way. */
const ON_ITS_WAY = '…';

const ASKED = /%\{(\w+\.[\w.]+)\}/g;

/** The names that a text asks for: `charter.ceremonyDays` of `%{charter.ceremonyDays}`. */
export function askedRules(text: string): string[] {
  return [...text.matchAll(ASKED)].map(([, name]) => name!);
}

/**
 * Puts the rules in force into a text. No text writes out a number of the rules: a committee may record another one, and
 * the text says it from that day on.
 */
export function withRules(text: string, rules?: RuleWords): string {
  return text.includes('%{') ? text.replace(ASKED, (_, name: string) => rules?.get(name) ?? ON_ITS_WAY) : text;
}
