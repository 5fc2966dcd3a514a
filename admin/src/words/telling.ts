import type { HistoryItem } from '../api/model.ts';
import type { Translate } from '../i18n/keys.ts';
import { dmy } from './dates.ts';

/** What a sentence needs beside the event: names of the people and organisations in it, and what came before. */
export interface Telling {
  t: Translate;
  names: Record<string, string>;
  /** The events of the same stream that are known, in any order. */
  before: readonly HistoryItem[];
}

/** The sentences of one event, those that apply. */
export type Teller = (item: HistoryItem, telling: Telling) => (string | undefined)[];

/** `, theo Quyết định số … ngày … của …`, or nothing where there is no decision. */
export function paper({ decision }: HistoryItem, t: Translate, names: Record<string, string>): string {
  if (!decision) return '';
  const values = { number: decision.number, date: day(decision.date) };
  const issuer = names[decision.issuer];
  return issuer ? t('sentence.paperIssuer', { ...values, issuer }) : t('sentence.paper', values);
}

/** The name of a person or an organisation in the event. */
export function nameOf(id: unknown, names: Record<string, string>, t: Translate): string {
  return names[String(id)] ?? t('sentence.nobody');
}

/** Inside a sentence only proper names keep their capital. */
export function lower(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}

/** A day of an event; dots where it was erased. */
export function day(value: string | null | undefined): string {
  return value ? dmy(value) : '…';
}
