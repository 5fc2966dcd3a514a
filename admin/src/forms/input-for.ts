/**
 * The input that a refusal's field belongs to: the input of that very name, the first entry of a list, or the nearest
 * input above it. A field of the body that no input stands for has none.
 * @param field dotted, as the API names it: `decision.date`, `introducers`
 * @param exists whether the form has an input of that name
 */
export function inputFor(field: string, exists: (name: string) => boolean): string | undefined {
  const parts = field.split('.').filter(Boolean);
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    for (const candidate of [name, `${name}.0`]) if (exists(candidate)) return candidate;
  }
  return undefined;
}
