import { killedStore } from './killed-store.ts';

test('a process killed while it appends loses, doubles and leaves out nothing that it acknowledged', async () => {
  const { acknowledged, ...wrong } = await killedStore(8);
  expect(acknowledged).toBeGreaterThan(0);
  expect(wrong).toEqual({ lost: 0, doubled: 0, gapped: 0, damaged: 0 });
});
