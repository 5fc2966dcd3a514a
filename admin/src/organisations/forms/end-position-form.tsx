import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { nameShown } from '../../words/person.ts';
import type { OrganisationFormProps } from './form-of.ts';

interface Values {
  /** Position and member, as one choice. */
  seat: string;
  effectiveOn: string;
  reason: string;
  withDecision: boolean;
  decision: ReturnType<typeof decisionDefaults>;
}

/** Thôi tham gia cấp ủy: by decision, or by itself. */
export function EndPositionForm({ organisation, reload, done }: OrganisationFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const seats = organisation.seats.filter(({ until }) => !until);
  const choices = seats.map(
    ({ position, member }) =>
      [`${position} ${member.id}`, `${nameShown(member.fullName, t)}, ${t(`position.${position}`)}`] as const,
  );
  return (
    <CommandForm<Values>
      collection="organisations"
      id={organisation.id}
      verb="end-position"
      revision={organisation.revision}
      defaults={{
        seat: choices.length === 1 ? choices[0]![0] : '',
        effectiveOn: '',
        reason: '',
        withDecision: false,
        decision: decisionDefaults(issuer),
      }}
      reload={reload}
      file={`/organisations/${organisation.id}`}
      body={({ seat, effectiveOn, reason, withDecision, decision }) => {
        const [position, member] = seat.split(' ');
        return compact({ position, member, effectiveOn, reason, decision: withDecision ? decision : undefined });
      }}
      done={(answer) => done({ answer, next: t('orgForm.next') })}
    >
      <Fields legend={t('act.organisations.end-position')}>
        <Wide>
          <ChoiceInput name="seat" label={t('orgForm.seat')} required choices={choices} />
        </Wide>
        <DateInput name="effectiveOn" label={t('orgForm.effectiveOn')} required future />
        <Wide>
          <TextInput
            name="reason"
            label={t('orgForm.endReason')}
            help={t('orgForm.endHelp')}
            multiline
            maxLength={300}
          />
        </Wide>
        <Wide>
          <CheckInput name="withDecision" label={t('orgForm.withDecision')} />
        </Wide>
      </Fields>
      <Decision issuer={issuer} />
    </CommandForm>
  );
}

function Decision({ issuer }: { issuer: ReturnType<typeof likelyIssuer> }) {
  return useWatch<Values, 'withDecision'>({ name: 'withDecision' }) ? <DecisionFields issuer={issuer} /> : null;
}
