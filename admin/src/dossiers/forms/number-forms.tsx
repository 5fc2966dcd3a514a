import { useSearchParams } from 'react-router-dom';
import { CommandForm } from '../../forms/command-form.tsx';
import { Fields, NumberInput, TextInput } from '../../forms/inputs.tsx';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { DossierFormProps } from './form-props.ts';

function useSymbol(): string {
  return useSearchParams()[0].get('symbol') ?? '';
}

function SymbolInput() {
  const t = useT();
  const help = t('dossier.numbers.symbolHelp');
  return (
    <TextInput
      name="symbol"
      label={t('dossier.numbers.symbol')}
      help={help}
      required
      pattern={[/^[A-ZĐ]{2,3}$/, help]}
      maxLength={3}
    />
  );
}

/** Mở dãy số lý lịch. */
export function OpenSeriesForm({ organisation, done }: DossierFormProps) {
  const t = useT();
  return (
    <CommandForm<{ symbol: string; next: string }>
      collection="dossier-series"
      id={organisation.id}
      verb="open"
      defaults={{ symbol: useSymbol(), next: '' }}
      body={({ symbol, next }) => ({ symbol, next: Number(next) })}
      done={(answer) => done({ answer, next: t('dossier.numbers.openNext') })}
    >
      <Fields legend={t('dossier.numbers.open')}>
        <SymbolInput />
        <NumberInput name="next" label={t('dossier.numbers.nextNumber')} required />
      </Fields>
    </CommandForm>
  );
}

/** Cấp khoảng số cho tổ chức đảng cấp dưới. */
export function GiveBlockForm({ organisation, done }: DossierFormProps) {
  const t = useT();
  return (
    <CommandForm<{ symbol: string; organisation: string; count: string }>
      collection="dossier-series"
      id={organisation.id}
      verb="give-block"
      defaults={{ symbol: useSymbol(), organisation: '', count: '' }}
      body={({ count, ...values }) => ({ ...values, count: Number(count) })}
      done={(answer) => done({ answer, next: t('dossier.numbers.giveNext') })}
    >
      <Fields legend={t('dossier.numbers.give')}>
        <SymbolInput />
        <OrganisationInput name="organisation" label={t('dossier.numbers.organisation')} required />
        <NumberInput name="count" label={t('dossier.numbers.count')} help={t('dossier.numbers.countHelp')} required />
      </Fields>
    </CommandForm>
  );
}

/** Thôi cấp số của một ký hiệu. */
export function CloseSeriesForm({ organisation, done }: DossierFormProps) {
  const t = useT();
  return (
    <CommandForm<{ symbol: string }>
      collection="dossier-series"
      id={organisation.id}
      verb="close"
      defaults={{ symbol: useSymbol() }}
      body={(values) => values}
      done={(answer) => done({ answer, next: t('dossier.numbers.closeNext') })}
    >
      <Fields legend={t('dossier.numbers.closeTitle')}>
        <SymbolInput />
      </Fields>
    </CommandForm>
  );
}
