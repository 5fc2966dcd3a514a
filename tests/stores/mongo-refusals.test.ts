import { describe, expect, test } from '@jest/globals';
import { MongoInvalidArgumentError, MongoServerError } from 'mongodb';
import { StoreUnavailable } from '../../src/stores/event-store.ts';
import { reaching } from '../../src/stores/mongodb/deployment.ts';

const refused = (code: number) => reaching(() => Promise.reject(new MongoServerError({ code, message: 'Nguyễn An' })));

describe('What MongoDB refuses', () => {
  test.each([
    ['OutOfDiskSpace', 14_031],
    ['Unauthorized', 13],
    ['AuthenticationFailed', 18],
    ['NotWritablePrimary', 10_107],
    ['a code that nobody knows', 999_999],
  ])('may be taken another time: %s', async (_, code) => {
    await expect(refused(code)).rejects.toBeInstanceOf(StoreUnavailable);
  });

  test.each([
    ['BadValue', 2],
    ['BSONObjectTooLarge', 10_334],
    ['DuplicateKey', 11_000],
  ])('is refused for good where the document is the cause, and not quoted: %s', async (_, code) => {
    await expect(refused(code)).rejects.toMatchObject({ name: 'Error', message: `MongoDB refused: code ${code}` });
  });

  test('is refused for good where the client finds the document too large', async () => {
    const tooLarge = new MongoInvalidArgumentError('too large');
    await expect(reaching(() => Promise.reject(tooLarge))).rejects.toBe(tooLarge);
  });
});
