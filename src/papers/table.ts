import { setImmediate } from 'node:timers/promises';
import type { Align, Sheet, Style } from './sheet.ts';

/** A column: its head, how wide it is, where its text stands. */
export interface Column<Row> {
  head: string;
  /** In points, for what must not be broken: a day, a number. */
  width?: number;
  /** Its share of what those leave. */
  share?: number;
  align?: Align;
  style?: Style;
  text: (row: Row, index: number) => string;
}

const SIZE = 11.5;
const PADDING = { x: 4, y: 3 };

/**
 * Draws a table from where the sheet stands, over as many pages as it needs, with its head on each.
 * @param foot height of what comes after it: the last row goes to a new page with it rather than leave it alone there
 */
export async function drawTable<Row>(
  sheet: Sheet,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  foot = 0,
): Promise<void> {
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const left = columns.reduce((rest, { width = 0 }) => rest - width, sheet.width);
  const widths = columns.map(({ width, share = 0 }) => width ?? (share / shares) * left);
  const edges = widths.reduce((edges, width) => [...edges, edges.at(-1)! + width], [0]);
  const head = columns.map(({ head }) => head);

  const cut = (texts: readonly string[], styleOf: (column: number) => Style) =>
    texts.map((text, column) => sheet.lines(text, widths[column]! - 2 * PADDING.x, SIZE, styleOf(column)));
  const heightOf = (cells: readonly string[][]) =>
    Math.max(...cells.map((lines) => lines.length)) * sheet.leading(SIZE) + 2 * PADDING.y;
  const draw = (cells: readonly string[][], look: (column: number) => { align: Align; style: Style }) => {
    const [top, height] = [sheet.y, heightOf(cells)];
    cells.forEach((lines, column) => {
      const { align, style } = look(column);
      // Heads stand in the middle of their height, rows begin at the top.
      const inner = sheet.leading(SIZE) * lines.length;
      const y = top + (look === headLook ? (height - inner) / 2 : PADDING.y);
      const at = { x: edges[column]! + PADDING.x, y, width: widths[column]! - 2 * PADDING.x };
      sheet.write(lines, at, SIZE, { align, style });
    });
    for (const edge of edges) sheet.rule({ x: edge, y: top }, { x: edge, y: top + height });
    for (const y of [top, top + height]) sheet.rule({ x: 0, y }, { x: sheet.width, y });
    sheet.y += height;
  };
  const headLook = () => ({ align: 'center' as const, style: 'bold' as const });
  const rowLook = (column: number) => {
    const { align = 'left', style = 'regular' } = columns[column]!;
    return { align, style };
  };
  const headCells = cut(head, () => 'bold');
  const rowCells = (row: Row, index: number) =>
    cut(
      columns.map(({ text }) => text(row, index)),
      (column) => columns[column]!.style ?? 'regular',
    );

  // The head never stands alone at the foot of a page.
  const first = rows[0];
  if (sheet.room < heightOf(headCells) + (first === undefined ? 0 : heightOf(rowCells(first, 0)))) sheet.turn();
  draw(headCells, headLook);
  for (const [index, row] of rows.entries()) {
    const cells = rowCells(row, index);
    const after = index > 0 && index === rows.length - 1 ? foot : 0;
    if (sheet.room < heightOf(cells) + after) {
      sheet.turn();
      // A long list takes a while: others are attended to in between.
      await setImmediate();
      draw(headCells, headLook);
    }
    draw(cells, rowLook);
  }
}
