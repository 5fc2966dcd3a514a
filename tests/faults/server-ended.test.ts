import { killedServer, stoppedServer } from './killed-server.ts';

const SOUND = { lost: 0, doubled: 0, gapped: 0, damaged: 0 };

describe('the whole server under load', () => {
  test('killed, it has lost and doubled nothing, and a command sent again under its key is stored once', async () => {
    const { tally, refused, listed } = await killedServer(3);
    const { acknowledged, ...wrong } = tally;
    expect(wrong).toEqual(SOUND);
    expect(refused).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(3);
    expect(listed).toBe(acknowledged);
  });

  test('told to stop, it answers what it took, and leaves its log folded into one file', async () => {
    const { tally, ...stopped } = await stoppedServer();
    const { acknowledged, ...wrong } = tally;
    expect(stopped).toEqual({ exit: 0, unfolded: 0, storedUnanswered: 0, refused: [] });
    expect(wrong).toEqual(SOUND);
    expect(acknowledged).toBeGreaterThanOrEqual(150);
  });
});
