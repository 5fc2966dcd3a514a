import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';
import type { MemberFormProps } from '../forms/form-of.ts';
import { ActForm } from './act-form.tsx';
import { openInspections } from './verbs.ts';

/** Bắt đầu kiểm tra, giải quyết tố cáo. */
export function OpenInspectionForm(props: MemberFormProps) {
  const t = useT();
  const by = likelyIssuer(useSession());
  return (
    <ActForm<{ ground: string; by: string; openedOn: string; text: string }>
      {...props}
      verb="open-inspection"
      defaults={{ ground: '', by: by?.id ?? '', openedOn: '', text: '' }}
      body={compact}
      next={t('conductForm.openInspectionNext')}
    >
      <Fields legend={t('conductForm.inspection')}>
        <ChoiceInput
          name="ground"
          label={t('conductForm.inspectionGround')}
          required
          choices={(['inspection', 'denunciation', 'complaint'] as const).map(
            (one) => [one, t(`conductForm.grounds.${one}`)] as const,
          )}
        />
        <DateInput name="openedOn" label={t('conductForm.openedOn')} required />
        <OrganisationInput name="by" label={t('conductForm.by')} required known={by} />
        <Wide>
          <TextInput name="text" label={t('conductForm.content')} required multiline maxLength={2000} />
        </Wide>
      </Fields>
    </ActForm>
  );
}

/** Kết luận kiểm tra, giải quyết tố cáo. */
export function ConcludeInspectionForm(props: MemberFormProps) {
  const t = useT();
  const open = openInspections(props.member);
  return (
    <ActForm<{ inspection: string; finding: string; concludedOn: string; text: string }>
      {...props}
      verb="conclude-inspection"
      defaults={{ inspection: open[0]?.id ?? '', finding: '', concludedOn: '', text: '' }}
      body={compact}
      next={t('conductForm.concludeNext')}
    >
      <Fields legend={t('conductForm.finding')}>
        <ChoiceInput
          name="inspection"
          label={t('conductForm.which')}
          required
          choices={open.map(({ id, ground, on }) => [id, `${t(`conductForm.grounds.${ground}`)}, ${dmy(on)}`] as const)}
        />
        <DateInput name="concludedOn" label={t('conductForm.concludedOn')} required />
        <ChoiceInput
          name="finding"
          label={t('conductForm.finding')}
          required
          choices={(['none', 'violation', 'deservesExpulsion'] as const).map(
            (one) => [one, t(`conductForm.findings.${one}`)] as const,
          )}
        />
        <Wide>
          <TextInput name="text" label={t('conductForm.content')} required multiline maxLength={2000} />
        </Wide>
      </Fields>
    </ActForm>
  );
}
