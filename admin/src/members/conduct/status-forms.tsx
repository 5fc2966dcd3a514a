import Alert from '@mui/material/Alert';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { DirectoryInput, OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';
import type { MemberFormProps } from '../forms/form-of.ts';
import { ActForm } from './act-form.tsx';

type Decision = ReturnType<typeof decisionDefaults>;

/** Khôi phục quyền đảng viên. */
export function RestoreForm(props: MemberFormProps) {
  const t = useT();
  const { member } = props;
  const issuer = likelyIssuer(useSession());
  const former = { id: member.cell, name: member.cellName };
  return (
    <ActForm<{ cell: string; managedBy: string; cleanSince: boolean; newFacts: string; decision: Decision }>
      {...props}
      verb="restore"
      defaults={{
        ...{ cell: former.id, managedBy: 'other', cleanSince: false, newFacts: '' },
        decision: decisionDefaults(issuer),
      }}
      body={compact}
      next={t('conductForm.restoreNext')}
    >
      <Fields legend={t('conductForm.restoration')}>
        <OrganisationInput
          name="cell"
          label={t('conductForm.restoreCell')}
          required
          known={former}
          types={['subordinateCell', 'baseCell']}
        />
        <ManagedBy />
        <Wide>
          <CheckInput name="cleanSince" label={t('conductForm.cleanSince')} />
        </Wide>
        <NewFacts />
      </Fields>
      <DecisionFields issuer={issuer} />
    </ActForm>
  );
}

/** Kết luận không khôi phục. */
export function RefuseRestorationForm(props: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  return (
    <ActForm<{ managedBy: string; why: string; newFacts: string; decision: Decision }>
      {...props}
      verb="refuse-restoration"
      defaults={{ managedBy: 'other', why: '', newFacts: '', decision: decisionDefaults(issuer) }}
      body={compact}
      next={t('conductForm.refuseNext')}
    >
      <Fields legend={t('conductForm.restoration')}>
        <ManagedBy />
        <Wide>
          <TextInput name="why" label={t('conductForm.why')} required multiline maxLength={2000} />
        </Wide>
        <NewFacts />
      </Fields>
      <DecisionFields issuer={issuer} />
    </ActForm>
  );
}

/** What was refused once is looked into again on new facts only. */
function NewFacts() {
  const t = useT();
  return (
    <Wide>
      <TextInput
        name="newFacts"
        label={t('conductForm.newFacts')}
        multiline
        maxLength={2000}
        help={t('conductForm.newFactsHelp')}
      />
    </Wide>
  );
}

/** Ghi nhận gián đoạn sinh hoạt. */
export function RecordInterruptionForm(props: MemberFormProps) {
  const t = useT();
  return (
    <ActForm<{ since: string; why: string }>
      {...props}
      verb="record-interruption"
      defaults={{ since: '', why: '' }}
      body={compact}
      next={t('conductForm.interruptNext')}
    >
      <Fields legend={t('conduct.interruption')}>
        <DateInput name="since" label={t('conductForm.since')} required />
        <Wide>
          <TextInput name="why" label={t('conductForm.why')} multiline maxLength={1000} />
        </Wide>
      </Fields>
    </ActForm>
  );
}

/** Nối lại sinh hoạt. */
export function ResumeForm(props: MemberFormProps) {
  const t = useT();
  const { member } = props;
  const issuer = likelyIssuer(useSession());
  const cell = { id: member.cell, name: member.cellName };
  return (
    <ActForm<{ managedBy: string; ownFault: boolean; confirmedBy: string[]; decision: Decision }>
      {...props}
      verb="resume"
      defaults={{
        ...{ managedBy: 'other', ownFault: false, confirmedBy: [cell.id, ''] },
        decision: decisionDefaults(issuer),
      }}
      body={({ confirmedBy, ...values }) => ({ ...compact(values), confirmedBy: confirmedBy.filter(Boolean) })}
      next={t('conductForm.resumeNext')}
    >
      {member.interruptedOn && (
        <Alert severity="info" icon={false}>
          {t('conductForm.interruptedSince', { on: dmy(member.interruptedOn) })}
        </Alert>
      )}
      <Fields legend={t('conduct.interruption')} help={t('conductForm.confirmedHelp')}>
        <DirectoryInput
          name="confirmedBy.0"
          label={t('conductForm.confirmedCell')}
          required
          known={cell}
          types={['subordinateCell', 'baseCell']}
        />
        <DirectoryInput name="confirmedBy.1" label={t('conductForm.confirmedBase')} types={['baseOrg']} />
        <ManagedBy />
        <Wide>
          <CheckInput name="ownFault" label={t('conductForm.ownFault')} help={t('conductForm.ownFaultHelp')} />
        </Wide>
      </Fields>
      <DecisionFields issuer={issuer} />
    </ActForm>
  );
}

/** Who manages the person as a cadre: it says who concludes. */
function ManagedBy() {
  const t = useT();
  return (
    <ChoiceInput
      name="managedBy"
      label={t('conductForm.managedBy')}
      required
      choices={(['other', 'province', 'centre'] as const).map(
        (one) => [one, t(`conductForm.managers.${one}`)] as const,
      )}
    />
  );
}
