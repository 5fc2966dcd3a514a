/**
 * A group of tests that needs something which a machine may lack (a browser, a file, a server).
 * @param lacks what is missing, in a few words, or undefined if all is there; a skipped group carries it in its name,
 *   so that the closing lines of `npm test` can tell what to bring
 */
export function describeUnlessLacking(name: string, lacks: string | undefined, tests: () => void): void {
  if (lacks === undefined) describe(name, tests);
  else describe.skip(`${name} (lacks: ${lacks})`, tests);
}
