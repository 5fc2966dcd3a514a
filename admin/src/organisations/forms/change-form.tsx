import type { ReactNode } from 'react';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { ChoiceInput, Fields, ManyInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { MemberInput } from '../../forms/pickers.tsx';
import type { Translate } from '../../i18n/keys.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import type { OrganisationFile } from '../../api/model.ts';
import { positions, powers, types } from './choices.ts';
import type { OrganisationFormProps } from './form-of.ts';
import {
  CentralFields,
  centralDefaults,
  central,
  ConsentFields,
  HeadcountFields,
  headcount,
} from './shared-fields.tsx';

type Verb = 'rename' | 'reclassify' | 'withdraw-power' | 'take-position';

interface Values extends ReturnType<typeof centralDefaults> {
  name: string;
  type: string;
  power: string;
  also: string[];
  position: string;
  member: string;
  decision: ReturnType<typeof decisionDefaults>;
  effectiveOn: string;
  officialMembers: string;
  probationaryMembers: string;
  consent: { number: string; date: string };
}

/** Which of the values each command takes. */
const BODIES: Record<Verb, (values: Values) => object> = {
  rename: ({ name }) => ({ name }),
  reclassify: ({ type, consent, ...values }) => ({ type, consent, ...headcount(values), ...central(values) }),
  'withdraw-power': ({ power, also }) => ({ power, also }),
  'take-position': ({ position, member }) => ({ position, member }),
};

/** An act on an organisation by decision: what changes, from which day, by which decision. */
export function ChangeForm({ verb, organisation, reload, done }: OrganisationFormProps & { verb: Verb }) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const defaults: Values = {
    name: '',
    type: '',
    power: '',
    also: [],
    position: '',
    member: '',
    decision: decisionDefaults(issuer),
    effectiveOn: '',
    officialMembers: String(organisation.members.rolledUp.official),
    probationaryMembers: String(organisation.members.rolledUp.probationary),
    consent: { number: '', date: '' },
    ...centralDefaults(),
  };
  return (
    <CommandForm<Values>
      collection="organisations"
      id={organisation.id}
      verb={verb}
      revision={organisation.revision}
      defaults={defaults}
      reload={reload}
      file={`/organisations/${organisation.id}`}
      body={(values) =>
        compact({ ...BODIES[verb](values), decision: values.decision, effectiveOn: values.effectiveOn })
      }
      done={(answer) => done({ answer, next: t('orgForm.next') })}
    >
      <Fields legend={t(`act.organisations.${verb}`)}>
        {INPUTS[verb](organisation, t)}
        <DateInput
          name="effectiveOn"
          label={t('orgForm.effectiveOn')}
          required
          future
          help={t('orgForm.effectiveHelp')}
        />
      </Fields>
      <DecisionFields issuer={issuer} />
      {verb === 'reclassify' && (
        <>
          <ConsentFields />
          <CentralFields unitKind={organisation.unitKind} />
        </>
      )}
    </CommandForm>
  );
}

const INPUTS: Record<Verb, (organisation: OrganisationFile, t: Translate) => ReactNode> = {
  rename: (organisation, t) => (
    <Wide>
      <TextInput
        name="name"
        label={t('orgForm.newName')}
        required
        maxLength={200}
        help={t('orgForm.now', { value: organisation.name })}
      />
    </Wide>
  ),
  reclassify: (organisation, t) => (
    <>
      <Wide>
        <ChoiceInput
          name="type"
          label={t('orgForm.newType')}
          required
          choices={types(t).filter(([type]) => type !== organisation.type)}
          help={t('orgForm.now', { value: t(`organisationType.${organisation.type}`) })}
        />
      </Wide>
      <HeadcountFields />
    </>
  ),
  'withdraw-power': (organisation, t) => (
    <>
      <ChoiceInput
        name="power"
        label={t('orgForm.power')}
        required
        choices={powers(t, (power) => organisation.powers.includes(power))}
      />
      {organisation.powers.length > 1 && (
        <Wide>
          <ManyInput
            name="also"
            label={t('powers.alsoWithdrawn')}
            choices={powers(t, (power) => organisation.powers.includes(power))}
          />
        </Wide>
      )}
    </>
  ),
  'take-position': (organisation, t) => (
    <>
      <ChoiceInput name="position" label={t('orgForm.position')} required choices={positions(t)} />
      <Wide>
        <MemberInput name="member" label={t('orgForm.member')} required status={['official']} under={organisation.id} />
      </Wide>
    </>
  ),
};
