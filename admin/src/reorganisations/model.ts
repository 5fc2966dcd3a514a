import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];

/** The acts on several organisations at once, by the verb of their command. */
export const REORGANISING = ['merge', 'consolidate', 'split'] as const;
export type Reorganising = (typeof REORGANISING)[number];

/** The decisions that are shown before they are recorded: also those about one organisation. */
export const PREVIEWED = [...REORGANISING, 'hand-over', 'dissolve', 'disband'] as const;
export type Previewed = (typeof PREVIEWED)[number];

/** What a decision would move, and what stands against it. */
export type Preview = Schemas['ReorganisationsPreview'];
/** How many official and probationary members. */
export type Totals = Preview['before'];

/** How far a decision has been carried out. */
export type ReorganisationRow = Schemas['ReorganisationsList']['items'][number];
export type Progress = ReorganisationRow['members'];
export type ReorganisationFile = Schemas['ReorganisationsFile'];

/** What an organisation still has, which keeps it from ending. */
export type Remains = Schemas['OrganisationsRemains'];
