/** A whole number with the thousands set apart, as each language writes it: 12.345. */
export function count(value: number | undefined, language: 'vi' | 'en'): string {
  return value === undefined ? '–' : new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);
}

/** A share of a whole: `37,5%`. */
export function share(part: number, whole: number, language: 'vi' | 'en'): string {
  if (whole === 0) return '–';
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(part / whole);
}

/** A file's size as people say it: `1,2 MB`. */
export function fileSize(bytes: number, language: 'vi' | 'en'): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}
