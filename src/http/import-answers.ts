import { z } from 'zod';

/** What can be imported by template. */
export const importKind = z.enum(['members', 'organisations']);

/** Which template, in which format. */
export const templateQuestion = z.object({ kind: importKind, format: z.enum(['xlsx', 'csv']).default('xlsx') });

/** What a file holds, and for which organisation it is brought: its rows must lie in it or below. */
export const uploadQuestion = z.object({
  kind: importKind,
  organisation: z.uuid().optional(),
  filename: z.string().min(1).max(200),
});

/** A field for each header; null leaves the column aside. */
export const MappingBody = z.object({ columns: z.record(z.string().max(500), z.string().max(60).nullable()) });

export const CommitBody = z.object({ mode: z.enum(['all-or-nothing', 'partial']) });

/** An import as screens show it. */
export const ImportShown = z.object({
  id: z.uuid(),
  kind: importKind,
  filename: z.string(),
  organisation: z.uuid().optional(),
  status: z.enum(['reading', 'needs-mapping', 'checked', 'committing', 'done', 'failed']),
  createdAt: z.iso.datetime(),
  columns: z.array(z.object({ header: z.string(), field: z.string().optional() })),
  fields: z.array(z.object({ field: z.string(), label: z.string(), required: z.boolean() })),
  rows: z.int(),
  ok: z.int(),
  alreadyThere: z.int(),
  warnings: z.int(),
  errors: z.int(),
  progress: z.number().meta({ description: 'From 0 to 1' }),
  batch: z.uuid().optional(),
  mode: CommitBody.shape.mode.optional(),
  stored: z.int().optional(),
  message: z.string().optional(),
});

export const ImportsPage = z.object({ items: z.array(ImportShown) });

/** A row and what would come of it. */
export const ImportRows = z.object({
  items: z.array(
    z.object({
      row: z.int(),
      id: z.uuid().optional(),
      values: z.record(z.string(), z.string()).meta({ description: 'As typed, by field' }),
      outcome: z.enum(['would-take-over', 'already-there', 'error']),
      problems: z.array(
        z.object({
          field: z.string().optional(),
          column: z.string().optional(),
          code: z.string(),
          severity: z.enum(['error', 'warning']),
          detail: z.string(),
          source: z.string().optional(),
        }),
      ),
    }),
  ),
  next: z.string().optional(),
});
