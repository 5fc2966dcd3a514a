import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { fillIn, record, type Entry } from './forms.ts';
import type { RunningServer } from './server.ts';
import type { Visit } from './visit.ts';

/** Gives a command through the interface, where a test is not about its screen. @throws Error if it is refused */
export async function give(server: RunningServer, who: string, path: string, body: object): Promise<void> {
  const client = await server.client(who);
  const file = path.replace(/\/[a-z-]+$/, '');
  const known = await client.send('GET', file);
  const answer = await client.send('POST', path, body, {
    'Idempotency-Key': randomUUID(),
    ...(known.ok && { 'If-Match': known.headers.get('ETag')! }),
  });
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
}

/** Files papers of the checklist one after the other, as who has them in hand. */
export async function filePapers(at: Visit, papers: [title: string, entries: Record<string, Entry>][]): Promise<void> {
  const { page } = at;
  const [first, ...others] = papers;
  await page.getByRole('link', { name: `Ghi giấy tờ: ${first![0]}`, exact: true }).click();
  await fillIn(page, first![1]);
  await record(page);
  for (const [title, entries] of others) {
    await page.getByRole('button', { name: 'Ghi giấy tờ khác' }).click();
    await fillIn(page, { 'Giấy tờ': { choose: title }, ...entries });
    await record(page);
  }
  await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await at.settled();
}

/** Chooses people's cases in the table or the cards shown. */
export async function choose(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name: `Chọn ${name}`, exact: true }).check();
}

/** Puts the chosen cases on a new list and opens it. */
export async function putOnNewList(at: Visit, title: string, cases: number): Promise<void> {
  const { page } = at;
  await page.getByRole('button', { name: 'Đưa vào danh sách', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Danh sách', exact: true }).click();
  await page.getByRole('option', { name: 'Lập danh sách mới' }).click();
  await dialog.getByRole('textbox', { name: 'Tên danh sách' }).fill(title);
  await dialog.getByRole('button', { name: `Thực hiện ${cases} dòng` }).click();
  await dialog.getByText(`Đã thực hiện ${cases} trong ${cases} dòng.`).waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
}

/** Opens a list from a screen of its procedure, by its title and the organisation that made it. */
export async function openList(at: Visit, path: string, title: string, from = ''): Promise<void> {
  await at.open(path);
  const row = at.page.getByRole('listitem').filter({ hasText: from });
  await row.getByRole('link', { name: title, exact: true }).first().click();
  await at.page.getByRole('heading', { level: 1, name: title }).waitFor();
  await at.settled();
}

/** Sends the list that is shown up. */
export async function sendUp(at: Visit): Promise<void> {
  const { page } = at;
  await page.getByRole('link', { name: 'Gửi cấp trên', exact: true }).click();
  await record(page, 'Gửi cấp trên');
}

/** Records the meeting of the receiver on the cases chosen, all in favour. */
export async function voteOnAll(at: Visit, heldOn: string, present: number): Promise<void> {
  const { page } = at;
  await page.getByRole('button', { name: 'Ghi biểu quyết', exact: true }).click();
  await fillIn(page, {
    'Ngày họp': { day: heldOn },
    'Tổng số cấp ủy viên đương nhiệm': String(present),
    'Có mặt': String(present),
  });
  await page.getByRole('button', { name: 'Tất cả đồng ý' }).click();
  await record(page);
}
