import { membersTemplate } from './members.ts';
import { organisationsTemplate } from './organisations.ts';
import type { ImportKind, Template } from './template.ts';

/** The template of each kind of take-over. */
export const templates: Record<ImportKind, Template> = {
  members: membersTemplate,
  organisations: organisationsTemplate,
};
