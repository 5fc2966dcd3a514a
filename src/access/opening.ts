import { v5 as uuidv5 } from 'uuid';
import type { CommandHandler } from '../kernel/command-handler.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accountDecider } from './account.ts';
import type { GiveGrant } from './commands.ts';
import { giveGrant, openAccount } from './decide.ts';
import type { SignIn } from './sign-in.ts';

/** An account that is opened by the server itself: the first administrator's, or one for a demonstration. */
export interface Opening {
  id: string;
  username: string;
  displayName: string;
  grants: GiveGrant[];
  password: string;
  /** A one-time password, to be changed at the first sign-in. */
  mustChange: boolean;
}

const NAMESPACE = '2f7a3d9e-0e4c-5f0b-8a52-6b1c0f6d4e77';
/** Who acts where nobody is signed in. */
const SERVER = 'server';

/** Opens an account with its grants and password. What is so already stays: a password that was chosen since, too. */
export async function openByServer(
  opening: Opening,
  { handler, signIn, today }: { handler: CommandHandler; signIn: SignIn; today: PlainDate },
): Promise<void> {
  const { id, username, displayName, grants, password, mustChange } = opening;
  const context = { today, actor: SERVER };
  const by = (act: string) => ({ commandId: uuidv5(`${id}/${act}`, NAMESPACE), actor: SERVER });
  await handler.handle(accountDecider, id, by('open'), (account) =>
    account.status === 'unknown' ? openAccount(account, { username, displayName }, context) : { events: [] },
  );
  for (const [index, grant] of grants.entries()) {
    await handler.handle(accountDecider, id, by(`grant/${index}`), (account) => giveGrant(account, grant, context));
  }
  // Set at the beginning of time: any password set by a person is newer and stays.
  await signIn.setPassword(id, username, password, mustChange, 1);
}

/** The account that is there before any other. Its id is the same in every installation. */
export const FIRST_ADMINISTRATOR = uuidv5('first administrator', NAMESPACE);

/**
 * Opens the first administrator's account, for the whole register, unless it is open.
 * @returns username and one-time password while that has not been changed; undefined afterwards
 */
export async function firstAdministrator(deps: {
  handler: CommandHandler;
  signIn: SignIn;
  today: PlainDate;
}): Promise<{ username: string; password: string } | undefined> {
  const username = 'quantri';
  const password = await deps.signIn.oneTimePassword(FIRST_ADMINISTRATOR);
  const opening: Opening = {
    id: FIRST_ADMINISTRATOR,
    username,
    displayName: 'Quản trị hệ thống',
    grants: [{ role: 'administrator', organisation: null, from: deps.today }],
    password,
    mustChange: true,
  };
  if ((await deps.signIn.mustChange(FIRST_ADMINISTRATOR)) === undefined) await openByServer(opening, deps);
  return (await deps.signIn.mustChange(FIRST_ADMINISTRATOR)) ? { username, password } : undefined;
}
