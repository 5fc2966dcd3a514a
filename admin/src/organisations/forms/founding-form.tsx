import { useState } from 'react';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, ChoiceInput, Fields, ManyInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { Outcome } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';
import { powers, types, unitKinds } from './choices.ts';
import { MembersNamed } from './members-named.tsx';
import { NamedReview } from './named-review.tsx';
import { membersNamed, namedDefaults, type NamedValues } from './named-values.ts';
import {
  central,
  CentralFields,
  centralDefaults,
  ConsentFields,
  HeadcountFields,
  headcount,
} from './shared-fields.tsx';

/** What was recorded, and whether members are on their way to it now. */
export interface Founded extends Outcome {
  underway: boolean;
}

interface Values extends NamedValues, ReturnType<typeof centralDefaults> {
  unitKind: string;
  name: string;
  type: string;
  parent: string;
  code: string;
  armedForces: boolean;
  residential: boolean;
  powers: string[];
  since: string;
  decision: ReturnType<typeof decisionDefaults>;
  effectiveOn: string;
  officialMembers: string;
  probationaryMembers: string;
  consent: { number: string; date: string };
}

/** Thành lập mới, or an organisation that existed before: the same facts, with a decision or with a day. */
export function FoundingForm({
  id,
  verb,
  done,
}: {
  id: string;
  verb: 'establish' | 'take-over';
  done: (outcome: Founded) => void;
}) {
  const t = useT();
  const session = useSession();
  const issuer = likelyIssuer(session);
  const establish = verb === 'establish';
  const [naming, setNaming] = useState(false);
  const defaults: Values = {
    name: '',
    type: 'subordinateCell',
    parent: issuer?.id ?? '',
    code: '',
    armedForces: false,
    residential: false,
    powers: [],
    since: '',
    decision: decisionDefaults(issuer),
    effectiveOn: '',
    officialMembers: '',
    probationaryMembers: '0',
    consent: { number: '', date: '' },
    ...centralDefaults(),
    unitKind: '',
    ...namedDefaults(),
  };
  return (
    <CommandForm<Values>
      collection="organisations"
      id={id}
      verb={verb}
      defaults={defaults}
      file="/organisations"
      submit={naming ? t('reorganise.record') : undefined}
      review={naming ? (values) => <NamedReview name={values.name} values={values} /> : undefined}
      body={({
        since,
        decision,
        effectiveOn,
        officialMembers,
        probationaryMembers,
        consent,
        cells,
        people,
        centralConsent,
        specialPlace,
        ...founding
      }) =>
        establish
          ? compact({
              ...founding,
              members: membersNamed({ type: founding.type, cells, people }),
              decision,
              effectiveOn,
              consent,
              ...headcount({ officialMembers, probationaryMembers }),
              ...central({ centralConsent, specialPlace }),
            })
          : { ...compact({ ...founding, since }), parent: founding.parent || null }
      }
      done={(answer, values) => {
        const underway = membersNamed(values).length > 0;
        done({ answer, next: t(underway ? 'establishment.underway' : 'orgForm.next'), underway });
      }}
    >
      <Fields legend={t('orgForm.founding')}>
        <Wide>
          <TextInput name="name" label={t('field.name')} required maxLength={200} />
        </Wide>
        <ChoiceInput name="type" label={t('field.type')} required choices={types(t)} />
        <ChoiceInput
          name="unitKind"
          label={t('powers.unitKind')}
          choices={unitKinds(t)}
          help={t('powers.unitKindHelp')}
        />
        <OrganisationInput
          name="parent"
          label={t('field.parent')}
          required={establish}
          known={issuer}
          help={establish ? undefined : t('orgForm.parentNone')}
        />
        <TextInput
          name="code"
          label={t('field.code')}
          pattern={[/^[\dA-Z]{1,6}(\.[\dA-Z]{1,6}){0,5}$/, t('form.badCode')]}
        />
        {!establish && <DateInput name="since" label={t('orgForm.since')} required />}
        <Wide>
          <CheckInput name="residential" label={t('field.residential')} />
          <CheckInput name="armedForces" label={t('field.armedForces')} />
        </Wide>
        <Wide>
          <ManyInput
            name="powers"
            label={t('orgForm.powers')}
            choices={powers(t, (one) => !establish || one !== 'delegatedUpperBasePowers')}
          />
        </Wide>
      </Fields>
      {establish && (
        <>
          <DecisionFields issuer={issuer} />
          <Fields legend={t('orgForm.headcount')} help={t('orgForm.headcountHelp')}>
            <HeadcountFields />
            <DateInput
              name="effectiveOn"
              label={t('orgForm.effectiveOn')}
              required
              future
              help={t('orgForm.effectiveHelp')}
            />
          </Fields>
          <MembersNamed onNaming={setNaming} />
          <ConsentFields />
          <CentralFields />
        </>
      )}
    </CommandForm>
  );
}
