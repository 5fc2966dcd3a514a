/** An age band with the birth years that it stands for in the year of the count. */
export interface AgeBand {
  band: string;
  people: number;
  birthYearFrom?: string;
  birthYearTo?: string;
}

const BANDS: [band: string, youngest: number, oldest?: number][] = [
  ['<18', 0, 17],
  ['18-30', 18, 30],
  ['31-40', 31, 40],
  ['41-50', 41, 50],
  ['51-60', 51, 60],
  ['61-70', 61, 70],
  ['71+', 71],
];

/** The bands in order, with the years in which their people were born. Under 18 is shown only where there is someone. */
export function ageBands(counts: Record<string, number>, year: number): AgeBand[] {
  return BANDS.filter(([band]) => band !== '<18' || (counts[band] ?? 0) > 0).map(([band, youngest, oldest]) => ({
    band,
    people: counts[band] ?? 0,
    birthYearFrom: oldest === undefined ? undefined : String(year - oldest),
    birthYearTo: youngest === 0 ? undefined : String(year - youngest),
  }));
}
