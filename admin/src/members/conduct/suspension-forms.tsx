import Alert from '@mui/material/Alert';
import type { MemberFile } from '../../api/model.ts';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { ChoiceInput, Fields } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';
import type { MemberFormProps } from '../forms/form-of.ts';
import { ActForm } from './act-form.tsx';

type Decision = ReturnType<typeof decisionDefaults>;

/** Đình chỉ sinh hoạt đảng. */
export function SuspendForm(props: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  return (
    <ActForm<{ ground: string; from: string; until: string; decision: Decision }>
      {...props}
      verb="suspend"
      defaults={{ ground: '', from: '', until: '', decision: decisionDefaults(issuer) }}
      body={compact}
      next={t('conductForm.suspendNext')}
    >
      <Fields legend={t('conductForm.suspension')}>
        <ChoiceInput
          name="ground"
          label={t('conductForm.suspensionGround')}
          required
          choices={(['violation', 'prosecuted'] as const).map(
            (one) => [one, t(`conductForm.suspensionGrounds.${one}`)] as const,
          )}
        />
        <DateInput name="from" label={t('conductForm.from')} required future />
        <DateInput name="until" label={t('conductForm.until')} required future />
      </Fields>
      <DecisionFields issuer={issuer} />
    </ActForm>
  );
}

/** Gia hạn đình chỉ. */
export function ExtendSuspensionForm(props: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  return (
    <ActForm<{ until: string; decision: Decision }>
      {...props}
      verb="extend-suspension"
      defaults={{ until: '', decision: decisionDefaults(issuer) }}
      body={compact}
      next={t('conductForm.extendNext')}
    >
      <Now member={props.member} />
      <Fields legend={t('conductForm.suspension')}>
        <DateInput name="until" label={t('conductForm.until')} required future />
      </Fields>
      <DecisionFields issuer={issuer} />
    </ActForm>
  );
}

/** Thôi đình chỉ trước thời hạn. */
export function LiftSuspensionForm(props: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  return (
    <ActForm<{ liftedOn: string; decision: Decision }>
      {...props}
      verb="lift-suspension"
      defaults={{ liftedOn: '', decision: decisionDefaults(issuer) }}
      body={compact}
      next={t('conductForm.liftNext')}
    >
      <Now member={props.member} />
      <Fields legend={t('conductForm.suspension')}>
        <DateInput name="liftedOn" label={t('conductForm.liftedOn')} required />
      </Fields>
      <DecisionFields issuer={issuer} />
    </ActForm>
  );
}

function Now({ member: { suspension } }: { member: MemberFile }) {
  const t = useT();
  if (!suspension) return null;
  const { from, until } = suspension;
  return (
    <Alert severity="info" icon={false}>
      {t('conductForm.nowUntil', { from: dmy(from), until: dmy(until) })}
    </Alert>
  );
}
