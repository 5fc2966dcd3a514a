import { rollsAt } from '../../read-models/headcount/heads.ts';
import type { Office } from '../office/office.ts';
import { viewsOf } from '../office/views.ts';

/** How many members each organisation had with all below it, on each of the days. */
export async function headcountAt(
  office: Office,
  organisations: readonly string[],
  days: readonly string[],
): Promise<number[][]> {
  const views = await viewsOf(office);
  return Promise.all(
    days.map(async (asOf) => {
      const rolls = await rollsAt(views, organisations, { today: office.today, asOf });
      return organisations.map((id) => {
        const { official, probationary } = rolls.get(id)!.rolledUp;
        return official + probationary;
      });
    }),
  );
}
