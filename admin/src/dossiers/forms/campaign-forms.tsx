import { useSearchParams } from 'react-router-dom';
import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, NumberInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import type { DossierFormProps } from './form-props.ts';

function useYear(): string {
  const [search] = useSearchParams();
  const { today } = useSession();
  return search.get('year') ?? today.slice(0, 4);
}

/** Mở đợt bổ sung hồ sơ, lùi hạn nộp. */
export function OpenCampaignForm({ organisation, done }: DossierFormProps) {
  const t = useT();
  return (
    <CommandForm<{ year: string; openedOn: string; dueOn: string }>
      collection="supplement-campaigns"
      id={organisation.id}
      verb="open"
      defaults={{ year: useYear(), openedOn: '', dueOn: '' }}
      body={({ year, ...days }) => ({ ...days, year: Number(year) })}
      done={(answer) => done({ answer, next: t('dossier.supplement.openNext') })}
    >
      <Fields legend={t('dossier.supplement.openOne')}>
        <NumberInput name="year" label={t('dossier.supplement.year')} required />
        <DateInput name="openedOn" label={t('dossier.supplement.openedOn')} required />
        <DateInput name="dueOn" label={t('dossier.supplement.dueOn')} required future />
      </Fields>
    </CommandForm>
  );
}

/** Kết thúc đợt bổ sung hồ sơ. */
export function CloseCampaignForm({ organisation, done }: DossierFormProps) {
  const t = useT();
  return (
    <CommandForm<{ year: string }>
      collection="supplement-campaigns"
      id={organisation.id}
      verb="close"
      defaults={{ year: useYear() }}
      body={({ year }) => ({ year: Number(year) })}
      done={(answer) => done({ answer, next: t('dossier.supplement.closeNext') })}
    >
      <Fields legend={t('dossier.supplement.close')}>
        <NumberInput name="year" label={t('dossier.supplement.year')} required />
      </Fields>
    </CommandForm>
  );
}
