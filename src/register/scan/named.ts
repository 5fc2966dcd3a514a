/** A scan that something names, and at which field: `decision.documentId`. */
export interface NamedScan {
  field: string;
  id: string;
}

/** Every scan that a command or an event names, wherever it stands in it. */
export function scansNamedIn(value: unknown, path = ''): NamedScan[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const field = path === '' ? name : `${path}.${name}`;
    return name === 'documentId' && typeof inner === 'string' ? [{ field, id: inner }] : scansNamedIn(inner, field);
  });
}
