import type { vi } from './vi.ts';

/** The shape that every language fills: the same keys, a text at each. */
export type Catalogue = Texts<typeof vi>;

type Texts<Tree> = { [Name in keyof Tree]: Tree[Name] extends string ? string : Texts<Tree[Name]> };

/** Every key of the catalogue, dotted. A key that is not there does not compile. */
export type Key = Leaves<Omit<typeof vi, 'ra'>>;

type Leaves<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${Leaves<Tree[Name]>}`;
}[keyof Tree & string];

/** Gives the text of a key with its values put in. */
export type Translate = (key: Key, values?: Record<string, string | number | undefined>) => string;

export type Language = 'vi' | 'en';
