import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { ChoiceInput, Fields, NumberInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { Ratings } from '../ratings.tsx';
import { ratings } from './choices.ts';
import type { OrganisationFormProps } from './form-of.ts';

/** Xếp loại hằng năm, or its correction: what is recorded so far stands above the form. */
export function RatingForm({
  verb,
  organisation,
  reload,
  done,
}: OrganisationFormProps & { verb: 'rate' | 'correct-rating' }) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const correcting = verb === 'correct-rating';
  return (
    <CommandForm
      collection="organisations"
      id={organisation.id}
      verb={verb}
      revision={organisation.revision}
      defaults={{ year: '', rating: '', reason: '', decision: decisionDefaults(issuer) }}
      reload={reload}
      file={`/organisations/${organisation.id}`}
      body={({ year, reason, ...values }) => compact({ ...values, year: Number(year), ...(correcting && { reason }) })}
      done={(answer) => done({ answer, next: t('powers.next') })}
    >
      <Fields legend={t(`act.organisations.${verb}`)}>
        <Wide>
          <Ratings ratings={organisation.ratings} />
        </Wide>
        {correcting ? (
          <ChoiceInput
            name="year"
            label={t('powers.year')}
            required
            choices={organisation.ratings.map(({ year }) => [String(year), String(year)] as const)}
          />
        ) : (
          <NumberInput name="year" label={t('powers.year')} required />
        )}
        <ChoiceInput name="rating" label={t('powers.rated')} required choices={ratings(t)} />
        {correcting && (
          <Wide>
            <TextInput name="reason" label={t('powers.correctReason')} required maxLength={500} />
          </Wide>
        )}
      </Fields>
      <DecisionFields issuer={issuer} />
    </CommandForm>
  );
}
