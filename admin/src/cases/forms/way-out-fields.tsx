import { useWatch } from 'react-hook-form';
import type { CaseKind } from '../../api/case-model.ts';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, ChoiceInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';

/** Why somebody is struck off, as a case may say it; an annulment on substance strikes by itself. */
const STRIKING_GROUNDS = [
  'abandonedActivity',
  'unpaidDues',
  'returnedCard',
  'weakenedWill',
  'poorQuality',
  'politicalStandard',
  'notRecognised',
  'interruptedByOwnFault',
  'impostor',
] as const;
type StrikingGround = (typeof STRIKING_GROUNDS)[number];

/** What a case of a way out says, while it is being typed. Months and years are written one after the other. */
export interface WayOutDetails {
  because: { ground: string; months: string; on: string; educatedSince: string; years: string; established: string };
  selfReview: { is: string; calledOn: string[]; on: string };
  requestedOn: string;
  familyHardship: boolean;
  violation: string;
}

/** What the inputs begin with: what the case says already. */
export function wayOutDefaults(said: Record<string, unknown>): WayOutDetails {
  const because = (said['because'] ?? {}) as Record<string, unknown>;
  const review = (said['selfReview'] ?? {}) as { is?: string; calledOn?: string[]; on?: string };
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    because: {
      ground: text(because['ground']),
      months: ((because['months'] as string[]) ?? []).map((month) => month.split('-').reverse().join('/')).join(', '),
      on: text(because['on']),
      educatedSince: text(because['educatedSince']),
      years: ((because['years'] as number[]) ?? []).join(', '),
      established: text(because['established']),
    },
    selfReview: {
      is: review.is ?? 'given',
      calledOn: [0, 1, 2].map((at) => review.calledOn?.[at] ?? ''),
      on: review.on ?? '',
    },
    requestedOn: text(said['requestedOn']),
    familyHardship: said['familyHardship'] === true,
    violation: text(said['violation']),
  };
}

/** The details as the command takes them. */
export function wayOutBody(kind: CaseKind, typed: WayOutDetails): Record<string, unknown> {
  if (kind === 'expulsion') return compact({ violation: typed.violation });
  if (kind === 'exit') return compact({ requestedOn: typed.requestedOn, familyHardship: typed.familyHardship });
  return compact({ because: becauseOf(typed.because), selfReview: reviewOf(typed.selfReview) });
}

function becauseOf({ ground, months, on, educatedSince, years, established }: WayOutDetails['because']) {
  switch (ground as StrikingGround) {
    case 'abandonedActivity':
    case 'unpaidDues':
      return { ground, months: months.split(/[,;\s]+/).map((month) => month.split('/').reverse().join('-')) };
    case 'returnedCard':
      return { ground, on };
    case 'weakenedWill':
      return { ground, educatedSince };
    case 'poorQuality':
      return {
        ground,
        years: years
          .split(/[,;\s]+/)
          .filter(Boolean)
          .map(Number),
      };
    default:
      return { ground, established };
  }
}

function reviewOf({ is, calledOn, on }: WayOutDetails['selfReview']) {
  if (is === 'notWritten') return { is, calledOn };
  return is === 'refused' ? { is, on } : { is };
}

/** The inputs of a striking, an exit or an expulsion. */
export function WayOutFields({ kind }: { kind: CaseKind }) {
  const t = useT();
  if (kind === 'expulsion') {
    return (
      <Fields legend={t('wayOut.violation')} help={t('wayOut.violationHelp')}>
        <Wide>
          <TextInput name="details.violation" label={t('wayOut.violation')} required multiline maxLength={2000} />
        </Wide>
      </Fields>
    );
  }
  if (kind === 'exit') {
    return (
      <Fields legend={t('wayOut.request')} help={t('wayOut.requestHelp')}>
        <DateInput name="details.requestedOn" label={t('wayOut.requestedOn')} required />
        <Wide>
          <CheckInput
            name="details.familyHardship"
            label={t('wayOut.familyHardship')}
            help={t('wayOut.familyHardshipHelp')}
          />
        </Wide>
      </Fields>
    );
  }
  return (
    <>
      <Fields legend={t('wayOut.ground')}>
        <ChoiceInput
          name="details.because.ground"
          label={t('wayOut.ground')}
          required
          choices={STRIKING_GROUNDS.map((one) => [one, t(`wayOut.grounds.${one}`)] as const)}
        />
        <Ground />
      </Fields>
      <Fields legend={t('wayOut.selfReview')} help={t('wayOut.selfReviewHelp')}>
        <Wide>
          <RadioInput
            name="details.selfReview.is"
            label={t('wayOut.selfReview')}
            required
            choices={(['given', 'notWritten', 'refused'] as const).map(
              (one) => [one, t(`wayOut.reviews.${one}`)] as const,
            )}
          />
        </Wide>
        <Review />
      </Fields>
    </>
  );
}

/** What the rule asks to know of the ground chosen. */
function Ground() {
  const t = useT();
  const ground = useWatch({ name: 'details.because.ground' }) as StrikingGround | '';
  switch (ground) {
    case '':
      return null;
    case 'abandonedActivity':
    case 'unpaidDues':
      return (
        <TextInput
          name="details.because.months"
          label={t('wayOut.months')}
          required
          help={t('wayOut.monthsHelp')}
          pattern={[/^\s*(0[1-9]|1[0-2])\/\d{4}([,;\s]+(0[1-9]|1[0-2])\/\d{4})*\s*$/, t('wayOut.badMonths')]}
        />
      );
    case 'returnedCard':
      return <DateInput name="details.because.on" label={t('wayOut.returnedOn')} required />;
    case 'weakenedWill':
      return <DateInput name="details.because.educatedSince" label={t('wayOut.educatedSince')} required />;
    case 'poorQuality':
      return (
        <TextInput
          name="details.because.years"
          label={t('wayOut.years')}
          required
          help={t('wayOut.yearsHelp')}
          pattern={[/^\s*\d{4}([,;\s]+\d{4})*\s*$/, t('wayOut.badYears')]}
        />
      );
    default:
      return (
        <Wide>
          <TextInput
            name="details.because.established"
            label={t('wayOut.established')}
            required
            multiline
            maxLength={1000}
          />
        </Wide>
      );
  }
}

/** How often the member was called, or when they refused. */
function Review() {
  const t = useT();
  const is = useWatch({ name: 'details.selfReview.is' }) as string;
  if (is === 'refused') return <DateInput name="details.selfReview.on" label={t('wayOut.refusedOn')} required />;
  if (is !== 'notWritten') return null;
  return (
    <>
      {[0, 1, 2].map((at) => (
        <DateInput
          key={at}
          name={`details.selfReview.calledOn.${at}`}
          label={t('wayOut.calledOn', { n: at + 1 })}
          required={at === 0}
        />
      ))}
    </>
  );
}
