/** A body without what was left empty: empty texts, undefined values, and objects and lists of nothing else. */
export function compact<Body>(value: Body): Body {
  return (pruned(value) ?? {}) as Body;
}

function pruned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const kept = value.map(pruned).filter((entry) => entry !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (value !== null && typeof value === 'object') {
    const kept = Object.entries(value).flatMap(([name, entry]) => {
      const left = pruned(entry);
      return left === undefined ? [] : [[name, left] as const];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value;
}
