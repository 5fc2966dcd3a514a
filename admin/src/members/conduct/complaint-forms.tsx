import { useWatch } from 'react-hook-form';
import type { MemberFile } from '../../api/model.ts';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, ChoiceInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { DirectoryInput, OrganisationInput } from '../../forms/pickers.tsx';
import type { Translate } from '../../i18n/keys.ts';
import { useT } from '../../i18n/use-t.ts';
import { dmy } from '../../words/dates.ts';
import type { MemberFormProps } from '../forms/form-of.ts';
import { ActForm } from './act-form.tsx';
import { complained } from './verbs.ts';

const ABOVE = ['baseOrg', 'upperBase', 'provincialCommittee', 'centralCommittee'] as const;

/** Ghi khiếu nại kỷ luật, xóa tên. */
export function LodgeComplaintForm(props: MemberFormProps) {
  const t = useT();
  const { member } = props;
  const against = complained(member.status, member);
  return (
    <ActForm<{
      against: string;
      receivedOn: string;
      lodgedOn: string;
      addressee: string;
      byTheMember: boolean;
      text: string;
    }>
      {...props}
      verb="lodge-complaint"
      defaults={{
        ...{ against: against.at(-1) ?? '', receivedOn: '', lodgedOn: '', addressee: '', byTheMember: true, text: '' },
      }}
      body={compact}
      next={t('conductForm.lodgeNext')}
    >
      <Fields legend={t('conductForm.against')}>
        <ChoiceInput
          name="against"
          label={t('conductForm.against')}
          required
          choices={against.map((id) => [id, decisionNamed(id, member, t)] as const)}
        />
        <DateInput
          name="receivedOn"
          label={t('conductForm.receivedOn')}
          required
          help={member.complaints?.length > 0 ? t('conductForm.receivedHelp') : undefined}
        />
        <DateInput name="lodgedOn" label={t('conductForm.lodgedOn')} required />
        <DirectoryInput
          name="addressee"
          label={t('conductForm.addressee')}
          required
          types={[...ABOVE]}
          help={t('conductForm.addresseeHelp')}
        />
        <Wide>
          <CheckInput name="byTheMember" label={t('conductForm.byTheMember')} />
        </Wide>
        <Wide>
          <TextInput name="text" label={t('conductForm.complaintText')} required multiline maxLength={2000} />
        </Wide>
      </Fields>
    </ActForm>
  );
}

/** What a complaint is against, as a person would name it. */
function decisionNamed(id: string, { disciplines, status, struckOffOn, expelledOn }: MemberFile, t: Translate): string {
  const discipline = disciplines?.find((one) => one.id === id);
  if (discipline) {
    const { form, on } = discipline;
    return t('conductForm.againstDiscipline', { form: t(`conductForm.forms.${form}`), on: dmy(on) });
  }
  return status === 'expelled'
    ? t('conductForm.againstExpulsion', { on: dmy(expelledOn ?? '') })
    : t('conductForm.againstStriking', { on: dmy(struckOffOn ?? '') });
}

interface Settlement {
  complaint: string;
  outcome: string;
  form: string;
  cell: string;
  decision: ReturnType<typeof decisionDefaults>;
}

/** Ghi kết quả giải quyết khiếu nại: by the organisation that was asked. */
export function SettleComplaintForm(props: MemberFormProps) {
  const t = useT();
  const { member } = props;
  const open = member.complaints.filter(({ settledOn }) => settledOn === undefined);
  const issuer = open[0]?.addressee;
  return (
    <ActForm<Settlement>
      {...props}
      verb="settle-complaint"
      defaults={{ complaint: open[0]?.id ?? '', outcome: '', form: '', cell: '', decision: decisionDefaults(issuer) }}
      body={({ form, cell, ...values }) =>
        compact({ ...values, ...(values.outcome === 'changed' ? { form } : {}), ...(cell ? { cell } : {}) })
      }
      next={t('conductForm.settleNext')}
    >
      <Fields legend={t('conductForm.outcome')}>
        <ChoiceInput
          name="complaint"
          label={t('conductForm.complaint')}
          required
          choices={open.map(
            ({ id, on, addressee }) =>
              [id, t('conductForm.complaintOf', { on: dmy(on), addressee: addressee.name })] as const,
          )}
        />
        <Wide>
          <RadioInput
            name="outcome"
            label={t('conductForm.outcome')}
            required
            choices={(['upheld', 'changed', 'lifted'] as const).map(
              (one) => [one, t(`conductForm.outcomes.${one}`)] as const,
            )}
          />
        </Wide>
        <Instead out={member.status === 'struckOff' || member.status === 'expelled'} />
      </Fields>
      <DecisionFields issuer={issuer} />
    </ActForm>
  );
}

/** The form in the place of the one complained of; the cell of who is taken back. */
function Instead({ out }: { out: boolean }) {
  const t = useT();
  const outcome = useWatch<Settlement, 'outcome'>({ name: 'outcome' });
  return (
    <>
      {outcome === 'changed' && (
        <ChoiceInput
          name="form"
          label={t('conductForm.newForm')}
          required
          choices={(['reprimand', 'warning', 'dismissal'] as const).map(
            (one) => [one, t(`conductForm.forms.${one}`)] as const,
          )}
        />
      )}
      {out && outcome !== '' && outcome !== 'upheld' && (
        <OrganisationInput
          name="cell"
          label={t('conductForm.cell')}
          types={['subordinateCell', 'baseCell']}
          help={t('conductForm.cellHelp')}
        />
      )}
    </>
  );
}
