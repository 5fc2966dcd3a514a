import { z } from 'zod';

/** An organisation named where it is linked to. */
export const Named = z.object({ id: z.uuid(), name: z.string() });
export type Named = z.infer<typeof Named>;
