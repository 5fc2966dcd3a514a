import type { Locator, Page } from 'playwright-core';
import { dmy } from '../../src/kernel/plain-date.ts';

/**
 * How a person fills in one input: text to type, a day, a choice of a list, an entry to find (by the beginning of its
 * name, or by something that stands in it), a box to tick, one of several to mark.
 */
export type Entry =
  | string
  | { day: string }
  | { choose: string }
  | { find: string; named?: string; note?: string }
  | { tick: boolean }
  | { radio: string };

/** Fills in the inputs of a form by their labels, in order. */
export async function fillIn(form: Page | Locator, entries: Record<string, Entry>): Promise<void> {
  for (const [label, entry] of Object.entries(entries)) await enter(form, label, entry);
}

async function enter(form: Page | Locator, name: string, entry: Entry): Promise<void> {
  const exact = { name, exact: true };
  if (typeof entry === 'string') return form.getByRole('textbox', exact).fill(entry);
  // Days are typed as ddmmyyyy, without strokes.
  if ('day' in entry) return form.getByRole('textbox', exact).fill(dmy(entry.day).replaceAll('/', ''));
  if ('tick' in entry) return form.getByRole('checkbox', exact).setChecked(entry.tick);
  if ('radio' in entry) {
    return form.getByRole('radiogroup', exact).getByRole('radio', { name: entry.radio, exact: true }).check();
  }
  const page = 'page' in form ? form.page() : form;
  const box = form.getByRole('combobox', exact);
  if ('choose' in entry) {
    await box.click();
    return page.getByRole('option', { name: entry.choose, exact: true }).click();
  }
  await box.fill(entry.find);
  const options = page.getByRole('option').filter({ hasText: entry.note ?? entry.find });
  await (entry.named ? page.getByRole('option', { name: new RegExp(`^${entry.named}`) }) : options).first().click();
}

/**
 * Opens the preview of a decision, waits for what it must show, records the decision and waits for the answer.
 * @param shown a text of the preview
 */
export async function recordPreviewed(page: Page, shown: string | RegExp): Promise<Locator> {
  await page.locator('main form').getByRole('button', { name: 'Xem trước và ghi nhận', exact: true }).click();
  await page.getByTestId('review').getByText(shown).first().waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
  const answer = page.getByTestId('recorded');
  await answer.waitFor();
  return answer;
}

/**
 * Presses the form's button and waits for the answer that says what was recorded.
 * @param button what stands on it
 */
export async function record(page: Page, button = 'Ghi nhận'): Promise<Locator> {
  await page.locator('main form').getByRole('button', { name: button, exact: true }).click();
  const answer = page.getByTestId('recorded');
  await answer.waitFor().catch(async (error: Error) => {
    const parts = await page.locator('main, [role=dialog]').allInnerTexts();
    throw new Error(`${error.message}\nWhat stands there instead: ${parts.join(' ‖ ').replaceAll(/\s*\n\s*/g, ' · ')}`);
  });
  return answer;
}
