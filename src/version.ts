/** The version of the software, as `package.json` has it: told with every report of an error. */
export const VERSION = '0.1.0';
