import type { Endpoints } from '../../catalogue.ts';
import { standingOf } from '../../register/organisation/look.ts';
import { profileAt } from '../../register/organisation/organisation.ts';
import { conditionsOf } from '../../register/organisation/power-conditions.ts';
import { policyOn } from '../../register/policy/policy.ts';
import { said } from '../faults.ts';
import type { Parts } from '../parts.ts';
import type { PowerConditionsShown } from '../power-answers.ts';
import { problem } from '../problem.ts';
import type { Implementations } from '../router.ts';

/** What a grant of a power asks, item by item, before the decision is recorded. Nothing is stored. */
export function powerEndpoints(parts: Parts): Pick<Implementations<Endpoints>, 'organisations.powerConditions'> {
  return {
    async 'organisations.powerConditions'({ id, query, language }): Promise<PowerConditionsShown> {
      const { power, decidedOn = parts.today(), effectiveOn = decidedOn, excepted } = query;
      const organisation = await parts.register.organisation(id);
      if (!organisation || organisation.status === 'unknown') throw problem('request/not-there');
      const profile = profileAt(organisation, effectiveOn);
      if (!profile) return { conditions: [], also: [] };
      const days = { decidedOn, effectiveOn, excepted: excepted === true };
      const known = await standingOf(organisation, days, parts);
      const conditions = conditionsOf(power, organisation, days, known).map(({ condition, met, code, values }) => {
        const { detail, source = '' } = said({ code, values }, language);
        return { condition, met, values: told(values), source, ...(!met && { detail }) };
      });
      const { delegationPowers } = policyOn('charter', decidedOn);
      const also = power === 'delegatedUpperBasePowers' ? delegationPowers : [];
      return { conditions, also: also.filter((one) => !profile.powers.includes(one)) };
    },
  };
}

function told(values: Record<string, unknown>): Record<string, string | number> {
  const known = Object.entries(values).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(known);
}
