import { useWatch } from 'react-hook-form';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, RadioInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';

/** Why a member is exempted otherwise than for age and health, which the cell decides by itself. */
const COMMITTEE_GROUNDS = [
  'longTreatment',
  'lonePosting',
  'privateTripAbroad',
  'mobileWork',
  'remoteWork',
  'awaitingRetirement',
  'maternity',
] as const;

/** What is asked for, while it is being typed. */
export interface ExemptionAsked {
  kind: string;
  ground: string;
  requestedOn: string;
  cellResolutionOn: string;
  from: string;
  until: string;
  superiorCheckedOn: string;
}

/** What the inputs begin with: what the case says already. */
export function exemptionDefaults(said: Record<string, unknown> = {}): ExemptionAsked {
  const text = (field: keyof ExemptionAsked) => (typeof said[field] === 'string' ? said[field] : '');
  return {
    kind: text('kind') || 'exempt',
    ground: text('ground'),
    requestedOn: text('requestedOn'),
    cellResolutionOn: text('cellResolutionOn'),
    from: text('from'),
    until: text('until'),
    superiorCheckedOn: text('superiorCheckedOn'),
  };
}

/** What is asked for, as the command takes it. */
export function exemptionBody(typed: ExemptionAsked): Record<string, unknown> {
  const { kind, ground, requestedOn, cellResolutionOn, from, until, superiorCheckedOn } = typed;
  return compact({ kind, ground, requestedOn, cellResolutionOn, from, until, superiorCheckedOn });
}

/** The inputs: from when until when, why, by which resolution. @param at the path of the inputs in the form */
export function ExemptionFields({ at, byCell, probationary }: { at: string; byCell?: true; probationary?: boolean }) {
  const t = useT();
  const ground = useWatch({ name: `${at}ground` }) as string;
  return (
    <>
      <Fields legend={t('exemption.asked')} help={t(byCell ? 'exemption.byCellHelp' : 'exemption.byCommitteeHelp')}>
        <RadioInput
          name={`${at}kind`}
          label={t('exemption.kind')}
          required
          choices={(['exempt', 'reduced'] as const).map((one) => [one, t(`exemption.kinds.${one}`)] as const)}
        />
        {!byCell && (
          <ChoiceInput
            name={`${at}ground`}
            label={t('exemption.ground')}
            required
            choices={COMMITTEE_GROUNDS.map((one) => [one, t(`exemption.grounds.${one}`)] as const)}
          />
        )}
        <DateInput name={`${at}requestedOn`} label={t('exemption.requestedOn')} required />
        <DateInput name={`${at}cellResolutionOn`} label={t('exemption.cellResolutionOn')} required />
      </Fields>
      <Fields legend={t('exemption.period')}>
        <DateInput name={`${at}from`} label={t('exemption.from')} required future />
        <DateInput
          name={`${at}until`}
          label={t('exemption.until')}
          required={!byCell && ground !== ''}
          future
          help={t(byCell ? 'exemption.untilHelpCell' : 'exemption.untilHelp')}
        />
        {probationary && (
          <DateInput
            name={`${at}superiorCheckedOn`}
            label={t('exemption.superiorCheckedOn')}
            help={t('exemption.superiorCheckedHelp')}
          />
        )}
      </Fields>
    </>
  );
}
