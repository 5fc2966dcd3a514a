import type { components } from './schema.d.ts';

/** What the questions about cards and badges answer: the types generated from the interface's description. */
type Schemas = components['schemas'];

export type CardPage = Schemas['CardsList'];
export type CardRow = CardPage['items'][number];
export type CardState = CardRow['state'];
export type CardBookPage = Schemas['CardsBook'];
export type CardBook = CardBookPage['book'];
export type CardBookLine = CardBookPage['items'][number];

export type BadgeForecast = Schemas['BadgesForecast'];
export type DuePage = Schemas['BadgesDue'];
export type DueRow = DuePage['items'][number];
export type AwardedPage = Schemas['BadgesList'];
export type AwardedRow = AwardedPage['items'][number];
export type BadgeSeries = Schemas['BadgeSeriesShow'];
