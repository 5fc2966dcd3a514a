import { readFileSync } from 'node:fs';

type Environment = Record<string, string | undefined>;

/**
 * Puts in the content of the files that `NAME_FILE` variables name, as containers are given secrets, without the space
 * around it.
 * @param names the variables that may be given so
 * @param refused told of each that names no readable file, or is given in both ways
 */
export function secretsByFile(
  env: Environment,
  names: readonly string[],
  refused: (variable: string, why: string) => void,
): Environment {
  const given = { ...env };
  for (const name of names) {
    const variable = `${name}_FILE`;
    const file = env[variable];
    if (!file) continue;
    if (env[name]) {
      refused(variable, `chỉ đặt một trong hai, ${name} hoặc ${variable} / set either ${name} or ${variable}`);
      continue;
    }
    try {
      given[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      refused(variable, `không đọc được tệp ${file} (${code}) / the file ${file} cannot be read (${code})`);
      continue;
    }
    if (given[name] === '') refused(variable, `tệp ${file} trống / the file ${file} is empty`);
  }
  return given;
}
