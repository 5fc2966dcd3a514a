import { useWatch } from 'react-hook-form';
import type { OrganisationFile, Power } from '../../api/model.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { ChoiceInput, Fields, ManyInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { powers } from './choices.ts';
import type { OrganisationFormProps } from './form-of.ts';
import { Conditions, useConditions } from './power-conditions.tsx';
import { Letter } from './shared-fields.tsx';

const letter = { number: '', date: '' };
interface Values {
  power: string;
  also: string[];
  decision: ReturnType<typeof decisionDefaults>;
  effectiveOn: string;
  agreement: typeof letter;
  exception: typeof letter;
}

const DELEGATED: Power = 'delegatedUpperBasePowers';
const isDay = (typed: string | undefined) => /^\d{4}-\d{2}-\d{2}$/.test(typed ?? '');

/** Giao quyền: what it asks is shown item by item, before the decision is recorded. */
export function PowerForm({ organisation, reload, done }: OrganisationFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  return (
    <CommandForm<Values>
      collection="organisations"
      id={organisation.id}
      verb="grant-power"
      revision={organisation.revision}
      defaults={{
        ...{ power: '', also: [], decision: decisionDefaults(issuer), effectiveOn: '' },
        ...{ agreement: letter, exception: letter },
      }}
      reload={reload}
      file={`/organisations/${organisation.id}`}
      body={({ power, also, decision, effectiveOn, agreement, exception }) =>
        compact({
          ...{ power, decision, effectiveOn },
          ...(power === DELEGATED && { also, agreement, exception }),
        })
      }
      done={(answer) => done({ answer, next: t('orgForm.next') })}
    >
      <PowerFields organisation={organisation} />
      <DecisionFields issuer={issuer} />
    </CommandForm>
  );
}

function PowerFields({ organisation }: { organisation: OrganisationFile }) {
  const t = useT();
  const [power, decidedOn, effectiveOn, exception] = useWatch<{
    power: string;
    decision: { date: string };
    effectiveOn: string;
    exception: typeof letter;
  }>({ name: ['power', 'decision.date', 'effectiveOn', 'exception'] }) as [string, string, string, typeof letter];
  const held = (one: Power) => organisation.powers.includes(one);
  const asked = useConditions(organisation.id, {
    power,
    ...(isDay(decidedOn) && { decidedOn }),
    ...(isDay(effectiveOn) && { effectiveOn }),
    ...(power === DELEGATED && isDay(exception?.date) && { excepted: true }),
  });
  return (
    <>
      <Fields legend={t('act.organisations.grant-power')}>
        <ChoiceInput name="power" label={t('orgForm.power')} required choices={powers(t, (one) => !held(one))} />
        <DateInput
          name="effectiveOn"
          label={t('orgForm.effectiveOn')}
          required
          future
          help={t('orgForm.effectiveHelp')}
        />
        {power === DELEGATED && (
          <Wide>
            <ManyInput
              name="also"
              label={t('powers.also')}
              choices={powers(t, (one) => asked.data?.also.includes(one) ?? false)}
            />
          </Wide>
        )}
      </Fields>
      <Conditions power={power} asked={asked} />
      {power === DELEGATED && (
        <>
          <Letter name="agreement" legend={t('powers.agreement')} help={t('powers.agreementHelp')} />
          <Letter name="exception" legend={t('powers.exception')} help={t('powers.exceptionHelp')} />
        </>
      )}
    </>
  );
}
