import { fold } from '../kernel/vietnamese.ts';
import type { RefusalValues } from '../kernel/refusal.ts';
import { looksLikeFormula } from './formulas.ts';
import type { MappedColumn } from './mapping.ts';
import type { RowProblem } from './problems.ts';
import { dateOf, digitsOf, textOf, type Cell, type Read } from './reading/cells.ts';
import { EXAMPLE_MARK, type Choices, type Column, type Template } from './template/template.ts';

/** A row read by its columns: values as far as they could be read, and what could not. */
export interface ParsedRow {
  row: number;
  /** By field. References to organisations are still as they were typed. */
  values: Record<string, unknown>;
  /** What was typed, by field, for showing. */
  typed: Record<string, string>;
  /** Headers of the file, by field. */
  headers: Record<string, string>;
  problems: RowProblem[];
  /** True of an organisation that lies below itself in the file. */
  circular?: boolean;
}

/** Reads rows as the template says. */
export function rowReader(
  template: Template,
  columns: readonly MappedColumn[],
): (row: number, cells: readonly Cell[]) => ParsedRow {
  const headers = Object.fromEntries(columns.flatMap(({ field, header }) => (field ? [[field, header]] : [])));
  const readers = columns.flatMap(({ field, header }, index) => {
    const column = template.columns.find((known) => known.field === field);
    return column ? [{ column, header, index }] : [];
  });
  const required = template.columns.filter((column) => column.required);
  return (row, cells) => {
    const parsed: ParsedRow = { row, values: {}, typed: {}, headers, problems: [] };
    const wrong = (field: string, column: string, code: string, values: RefusalValues = {}) =>
      parsed.problems.push({ field, column, code, values, severity: 'error' });
    for (const { column, header, index } of readers) {
      const typed = textOf(cells[index]);
      if (typed.trim() === '') continue;
      parsed.typed[column.field] = typed;
      const read = valueOf(column, cells[index], typed);
      if ('value' in read) parsed.values[column.field] = read.value;
      else wrong(column.field, header, read.wrong, read.values);
    }
    for (const { field, header } of required) {
      if (parsed.typed[field] === undefined) wrong(field, headers[field] ?? header, 'import/missing');
    }
    return parsed;
  };
}

/** True for an example that was left in the file: it is skipped. */
export function isExample(cells: readonly Cell[]): boolean {
  return textOf(cells.find((cell) => textOf(cell).trim() !== ''))
    .trim()
    .startsWith(EXAMPLE_MARK);
}

function valueOf({ cell: kind }: Column, cell: Cell, typed: string): Read<unknown> {
  // A phone number may begin with +; whatever else is read as text could reach a spreadsheet again.
  if (kind.is !== 'phone' && looksLikeFormula(typed)) return wrong('import/formula');
  switch (kind.is) {
    case 'text':
    case 'organisation':
    case 'phone':
      return { value: typed.trim().replace(/\s+/g, ' ') };
    case 'digits':
      return digitsOf(cell);
    case 'date':
      return dateOf(cell);
    case 'yesNo':
      return typeof cell === 'boolean' ? { value: cell } : choiceOf(YES_NO, typed, (value) => value === 'yes');
    case 'choice':
      return choiceOf(kind.of, typed, (value) => value);
    case 'choices':
      return allOf(typed, (part) => choiceOf(kind.of, part, (value) => value));
    case 'partyAgeGaps':
      return allOf(typed, (part) => gapOf(kind.grounds, part));
    case 'badges':
      return allOf(typed, badgeOf);
  }
}

const YES_NO: Choices = [
  ['yes', 'Có', 'x', '1', 'true'],
  ['no', 'Không', '0', 'false'],
];

function choiceOf<Value>(choices: Choices, typed: string, as: (value: string) => Value): Read<Value> {
  const found = wordsOf(choices).get(plain(typed));
  if (found !== undefined) return { value: as(found) };
  return wrong('import/not-a-choice', { value: short(typed), choices: choices.map(([, word]) => word).join('; ') });
}

const knownWords = new WeakMap<Choices, Map<string, string>>();

/** The values of a choice by every word for them, folded. */
function wordsOf(choices: Choices): Map<string, string> {
  let words = knownWords.get(choices);
  if (!words) {
    words = new Map(
      choices.flatMap(([value, ...said]) => [value, ...said].map((word) => [plain(word), value] as const)),
    );
    knownWords.set(choices, words);
  }
  return words;
}

/** Several values in one cell, between semicolons. */
function allOf<Value>(typed: string, read: (part: string) => Read<Value>): Read<Value[]> {
  const values: Value[] = [];
  for (const part of typed.split(';')) {
    if (part.trim() === '') continue;
    const one = read(part.trim());
    if ('wrong' in one) return one;
    values.push(one.value);
  }
  return { value: values };
}

/** `từ ngày - đến ngày: lý do` */
function gapOf(grounds: Choices, part: string): Read<{ from: string; to: string; ground: string }> {
  const match = /^(\S+)\s*[-–]\s*(\S+)\s*:\s*(.+)$/.exec(part);
  if (!match) return wrong('import/not-a-gap', { value: short(part) });
  const [from, to, ground] = [dateOf(match[1]!), dateOf(match[2]!), choiceOf(grounds, match[3]!, (value) => value)];
  for (const one of [from, to, ground]) if ('wrong' in one) return one;
  return { value: { from: valueIn(from), to: valueIn(to), ground: valueIn(ground) } };
}

/** `số năm | số huy hiệu | ngày trao`, the last two as far as known */
function badgeOf(part: string): Read<{ milestone: number; number?: string; awardedOn?: string }> {
  const [years = '', number = '', day = ''] = part.split('|').map((piece) => piece.trim());
  if (!/^\d{2}$/.test(years) || part.split('|').length > 3) return wrong('import/not-a-badge', { value: short(part) });
  const awardedOn = day === '' ? undefined : dateOf(day);
  if (awardedOn && 'wrong' in awardedOn) return awardedOn;
  return {
    value: {
      milestone: Number(years),
      ...(number !== '' && { number }),
      ...(awardedOn && { awardedOn: awardedOn.value }),
    },
  };
}

function valueIn<Value>(read: Read<Value>): Value {
  if ('wrong' in read) throw new Error(read.wrong);
  return read.value;
}

function wrong(code: string, values: RefusalValues = {}): { wrong: string; values: RefusalValues } {
  return { wrong: code, values };
}

function plain(typed: string): string {
  return fold(typed).replace(/[^\p{L}\p{N}/]+/gu, '');
}

function short(typed: string): string {
  return typed.trim().slice(0, 60);
}
