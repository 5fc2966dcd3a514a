/** How a spreadsheet recognises a formula in plain text; tab and carriage return are skipped by some before they look. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** True if a spreadsheet could run the text as a formula: refused in what is read. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** The text as it may stand in a file for people: what looks like a formula is shown as text by a leading apostrophe. */
export function neutralised(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}
