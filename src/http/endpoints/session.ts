import type { Response } from 'express';
import { profileAt } from '../../register/organisation/organisation.ts';
import { WrongCredentials } from '../../access/sign-in.ts';
import { accountDecider, type Grant } from '../../access/account.ts';
import { actorOn, hasRole, type Actor } from '../../access/authorise.ts';
import type { Endpoints } from '../../catalogue.ts';
import type { Reader } from '../authenticate.ts';
import type { Command } from '../command.ts';
import { VERSION } from '../../version.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem.ts';
import type { Implementations } from '../router.ts';
import { clearToken, setToken } from '../session-cookie.ts';

type Names = 'session.begin' | 'session.show' | 'session.end' | 'session.changePassword';

/** Signing in and out, and one's own password. */
export function sessionEndpoints(
  commands: readonly Command[],
  endpoints: Record<string, Endpoint>,
  parts: Parts,
): Pick<Implementations<Endpoints>, Names> {
  const { signIn } = parts;
  const show = async ({ account, actor, signedIn }: Reader) => ({
    account: {
      id: account.id,
      username: account.username,
      displayName: account.displayName,
      mustChangePassword: signedIn.mustChangePassword,
    },
    grants: await Promise.all(actor.grants.map((grant) => grantShown(grant, parts))),
    permissions: signedIn.mustChangePassword ? [] : permissionsOf(actor, commands, endpoints),
    today: parts.today(),
    version: VERSION,
    documentLimitMb: parts.documentLimit / 1024 / 1024,
  });
  return {
    async 'session.begin'({ body, request, response }) {
      const { token, signedIn } = await signIn.begin(body.username, body.password);
      const { state: account } = await parts.states.load(accountDecider, signedIn.account);
      if (account.status !== 'open') {
        await signIn.end(signedIn.tokenHash);
        throw new WrongCredentials();
      }
      setToken(request, response, token);
      return show({ account, signedIn, actor: actorOn(account, parts.today()) });
    },
    'session.show': ({ reader }) => show(reader),
    async 'session.end'({ reader, request, response }) {
      await signIn.end(reader.signedIn.tokenHash);
      clearToken(request, response as Response);
    },
    async 'session.changePassword'({ reader, body }) {
      if (body.current === body.next) throw problem('session/same-password');
      try {
        await signIn.changePassword(reader.signedIn, body.current, body.next);
      } catch (error) {
        if (error instanceof WrongCredentials) throw problem('session/wrong-password');
        throw error;
      }
    },
  };
}

/** A grant with the name of its organisation as of today. */
export async function grantShown(
  { id, role, organisation, from, to }: Pick<Grant, 'id' | 'role' | 'organisation' | 'from' | 'to'>,
  { register, today }: Pick<Parts, 'register' | 'today'>,
) {
  const found = organisation === null ? undefined : await register.organisation(organisation);
  const name = (found && profileAt(found, today())?.name) ?? '';
  return { id, role, organisation: organisation === null ? null : { id: organisation, name }, from, to };
}

/** Every command and question that the actor may put somewhere. */
function permissionsOf(actor: Actor, commands: readonly Command[], endpoints: Record<string, Endpoint>): string[] {
  return [
    ...commands.filter(({ roles }) => hasRole(actor, roles)).map(({ name }) => name),
    ...Object.entries(endpoints)
      .filter(([, { access }]) => access.to !== 'roles' || hasRole(actor, access.roles))
      .map(([name]) => name),
  ];
}
