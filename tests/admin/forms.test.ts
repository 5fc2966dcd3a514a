import { afterEach, describe, expect, test } from '@jest/globals';
import { give, newId, tryOut } from '../../admin/src/api/commands.ts';
import { forgetPosition, get } from '../../admin/src/api/http.ts';
import { Problem } from '../../admin/src/api/problem.ts';
import { compact } from '../../admin/src/forms/compact.ts';
import { inputFor } from '../../admin/src/forms/input-for.ts';

describe('a body from what was typed', () => {
  test('leaves out what was left empty, and keeps false and zero', () => {
    expect(
      compact({
        name: ' An ',
        other: '',
        union: { kind: '', on: '' },
        rows: ['a', ''],
        none: [],
        citizen: false,
        count: 0,
      }),
    ).toEqual({ name: 'An', rows: ['a'], citizen: false, count: 0 });
  });

  test('of nothing at all is an empty body', () => expect(compact({ a: '' })).toEqual({}));
});

describe('the input that a refusal names', () => {
  const form = ['decision.date', 'introducers.0', 'introducers.1', 'cell'];
  const exists = (name: string) => form.includes(name);

  test.each([
    ['decision.date', 'decision.date'],
    ['introducers', 'introducers.0'],
    ['introducers.1', 'introducers.1'],
    ['cell.name', 'cell'],
  ])('%s is %s', (field, input) => expect(inputFor(field, exists)).toBe(input));

  test('a field without an input has none', () => expect(inputFor('If-Match', exists)).toBeUndefined());
});

describe('a command on its way', () => {
  const fetched: { path: string; init: RequestInit }[] = [];
  const real = globalThis.fetch;

  /** The server answers so from now on. */
  function answers(status: number, body: unknown, headers: Record<string, string> = {}) {
    fetched.length = 0;
    globalThis.fetch = (path, init) => {
      fetched.push({ path: String(path), init: init! });
      return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
    };
  }
  const headersOf = (at: number) => fetched[at]!.init.headers as Record<string, string>;

  afterEach(() => {
    globalThis.fetch = real;
    forgetPosition();
  });

  const command = { collection: 'members', id: 'x', verb: 'recognise', body: {}, revision: 4 } as const;

  test('carries its key and the revision that the form was opened on', async () => {
    answers(200, { id: 'x', revision: 5, events: 1 }, { Date: 'Sun, 22 Nov 2026 08:00:00 GMT' });
    const recorded = await give(command, 'key-1');
    expect(fetched[0]!.path).toBe('/api/members/x/recognise');
    expect(headersOf(0)).toMatchObject({ 'Idempotency-Key': 'key-1', 'If-Match': '"4"' });
    expect(recorded.at).toBe('2026-11-22T08:00:00.000Z');
  });

  test('later reads wait for what it recorded; a trial stores nothing and is not waited for', async () => {
    answers(200, { id: 'x', revision: 5, events: 1 }, { Position: '000000000000009' });
    await tryOut(command);
    expect(headersOf(0)['Dry-Run']).toBe('true');
    await get('/members/x');
    expect(headersOf(1)['Min-Position']).toBeUndefined();
    await give(command, 'key-1');
    await get('/members/x');
    expect(headersOf(3)['Min-Position']).toBe('000000000000009');
  });

  test('what begins a file asks for no revision', async () => {
    answers(201, { id: 'x', revision: 0, events: 1 });
    await give({ ...command, verb: 'take-over', revision: undefined }, 'key-1');
    expect(headersOf(0)['If-Match']).toBeUndefined();
  });

  test('a refusal is thrown as the server words it', async () => {
    answers(409, { code: 'recognition/no-course-certificate', status: 409, detail: 'Chưa có giấy chứng nhận.' });
    const problem = await give(command, 'key-1').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).body).toMatchObject({ status: 409, detail: 'Chưa có giấy chứng nhận.' });
  });

  test('no answer at all is a problem of its own', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('failed'));
    await expect(give(command, 'key-1')).rejects.toMatchObject({ body: { code: 'console/offline', status: 0 } });
  });

  test('ids are random UUIDs', () => {
    expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(newId()).not.toBe(newId());
  });
});
