import { killedProjector } from './killed-projector.ts';

test('a projector killed on its way, and given events again, shows what one built in one go shows', async () => {
  const { live, rebuilt } = await killedProjector(5);
  expect(live).toBe(rebuilt);
});
