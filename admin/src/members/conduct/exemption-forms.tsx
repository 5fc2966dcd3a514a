import {
  ExemptionFields,
  exemptionBody,
  exemptionDefaults,
  type ExemptionAsked,
} from '../../cases/forms/exemption-fields.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../forms/form-of.ts';
import { ActForm } from './act-form.tsx';

interface Values extends ExemptionAsked {
  medicalPaper: { number: string; date: string; facility: string };
  confirmedByCell: boolean;
  decision: ReturnType<typeof decisionDefaults>;
}

/** Chi bộ quyết định miễn, giảm vì tuổi cao, sức khỏe. */
export function ExemptForm(props: MemberFormProps) {
  const t = useT();
  const { member } = props;
  const cell = { id: member.cell, name: member.cellName };
  return (
    <ActForm<Values>
      {...props}
      verb="exempt"
      defaults={{
        ...exemptionDefaults({ ground: 'ageOrHealth' }),
        medicalPaper: { number: '', date: '', facility: '' },
        confirmedByCell: false,
        decision: decisionDefaults(cell),
      }}
      body={({ medicalPaper, confirmedByCell, decision, ...asked }) =>
        compact({ ...exemptionBody(asked), medicalPaper, confirmedByCell, decision })
      }
      next={t('exemption.next')}
    >
      <ExemptionFields at="" byCell probationary={member.status === 'probationary'} />
      <Fields legend={t('exemption.health')} help={t('exemption.healthHelp')}>
        <TextInput name="medicalPaper.number" label={t('exemption.paperNumber')} maxLength={40} />
        <DateInput name="medicalPaper.date" label={t('exemption.paperDate')} />
        <TextInput name="medicalPaper.facility" label={t('exemption.facility')} maxLength={200} />
        <Wide>
          <CheckInput name="confirmedByCell" label={t('exemption.confirmedByCell')} />
        </Wide>
      </Fields>
      <DecisionFields issuer={cell} />
    </ActForm>
  );
}

/** Trở lại công tác và sinh hoạt đảng. */
export function EndExemptionForm(props: MemberFormProps) {
  const t = useT();
  return (
    <ActForm<{ requestedOn: string; endsOn: string }>
      {...props}
      verb="end-exemption"
      defaults={{ requestedOn: '', endsOn: '' }}
      body={compact}
      next={t('exemption.endNext')}
    >
      <Fields legend={t('exemption.end')}>
        <DateInput name="requestedOn" label={t('exemption.endRequestedOn')} required />
        <DateInput name="endsOn" label={t('exemption.endsOn')} required />
      </Fields>
    </ActForm>
  );
}

/** Chuyển hồ sơ, phiếu đảng viên từ trần lên cấp trên. */
export function SendDeathDossierForm(props: MemberFormProps) {
  const t = useT();
  const above = props.member.path.at(-2);
  return (
    <ActForm<{ sentOn: string; to: string; notice: string }>
      {...props}
      verb="send-death-dossier"
      defaults={{ sentOn: '', to: above?.id ?? '', notice: '' }}
      body={compact}
      next={t('deaths.sendNext')}
    >
      <Fields legend={t('deaths.dossierState')}>
        <DateInput name="sentOn" label={t('deaths.sentOn')} required />
        <OrganisationInput
          name="to"
          label={t('deaths.sentTo')}
          required
          known={above}
          types={['baseOrg', 'upperBase', 'provincialCommittee']}
        />
        <TextInput name="notice" label={t('deaths.slipNumber')} maxLength={40} />
      </Fields>
    </ActForm>
  );
}
