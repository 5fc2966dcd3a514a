import { z } from 'zod';
import type { NewEvent, StoredEvent } from './envelope.ts';
import { isPlainDate, type PlainDate } from './plain-date.ts';

/** With whose key a field is sealed: the subject's own, or the register's for what is only counted (design §8). */
export type SealedWith = 'subject' | 'register';

const tags = z.registry<{ sealedWith: SealedWith }>();

/** Identity or free text: sealed with the key of the person whose stream it is, unreadable once that key is destroyed. */
export function personal<Schema extends z.ZodType>(schema: Schema): Schema {
  const tagged = schema.clone() as Schema;
  tags.add(tagged, { sealedWith: 'subject' });
  return tagged;
}

/** An attribute that is only counted (sex, birth year …): sealed with the register key, so that counts survive an erasure. */
export function counted<Schema extends z.ZodType>(schema: Schema): Schema {
  const tagged = schema.clone() as Schema;
  tags.add(tagged, { sealedWith: 'register' });
  return tagged;
}

/** A calendar day in a schema. */
export const plainDate = z.string().refine(isPlainDate, { error: 'not-a-date' }).meta({ format: 'date' });

/** A dated statement that an event makes: `fact` has `value` from the day `from` on, until another one says otherwise. */
export interface DatedFact {
  fact: string;
  value: string | number | boolean | null;
  from: PlainDate;
  /** The first day on which it no longer holds by this statement. */
  to?: PlainDate;
}

/** A stored event of a known type, its data in the newest version's shape. */
export type EventOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Data> ? StoredEvent<Type, Data> : never;

/** A registered event type: its name, version, shape, which fields are sealed and which dated facts it states. */
export interface EventDefinition<Type extends string = string, Data = any> {
  readonly type: Type;
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  /** Top-level field names and the key that seals each. */
  readonly sealed: ReadonlyMap<string, SealedWith>;
  /** The dated facts that the event states; personal values stay as they are stored. */
  facts(event: StoredEvent<Type, Data>): DatedFact[];
  /** A new event of this type, effective on the day given. */
  of(data: Data, effectiveOn: PlainDate): NewEvent<Type, Data>;
}

/**
 * Declares an event type. The name and version are registered strings, never class names, so that code may be
 * renamed and the log stays readable.
 * @param facts which dated facts it states; none by default
 */
export function event<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  version: number,
  schema: z.ZodObject<Shape>,
  facts: (event: StoredEvent<Type, z.infer<z.ZodObject<Shape>>>) => DatedFact[] = () => [],
): EventDefinition<Type, z.infer<z.ZodObject<Shape>>> {
  return {
    type,
    version,
    schema: schema as unknown as z.ZodType<z.infer<z.ZodObject<Shape>>>,
    sealed: sealedFields(schema.shape),
    facts,
    of: (data, effectiveOn) => ({ type, version, effectiveOn, data: withoutUndefined(data) }),
  };
}

function sealedFields(shape: z.ZodRawShape): Map<string, SealedWith> {
  const sealed = new Map<string, SealedWith>();
  for (const [field, schema] of Object.entries(shape)) {
    const tag = tagOf(schema as z.ZodType);
    if (tag) sealed.set(field, tag);
  }
  return sealed;
}

/** A tag holds through `.optional()`, `.nullable()` and `.default()`. */
function tagOf(schema: z.ZodType): SealedWith | undefined {
  const own = tags.get(schema);
  if (own) return own.sealedWith;
  const inner = (schema as { def?: { innerType?: z.ZodType } }).def?.innerType;
  return inner ? tagOf(inner) : undefined;
}

function withoutUndefined<Data>(data: Data): Data {
  return Object.fromEntries(Object.entries(data as object).filter(([, value]) => value !== undefined)) as Data;
}
