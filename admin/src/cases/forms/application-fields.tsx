import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { MemberInput, type Pick } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { educations } from '../../members/forms/person-fields.tsx';
import { usePeriod, usePolicyOn } from '../../policies/use-policy.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';

/** What is said of an applicant, in the case as in the decision, while it is being typed. */
export interface Application {
  vietnameseCitizen: boolean;
  education: string;
  difficultArea: boolean;
  awarenessCertificate: { number: string; date: string };
  introducers: string[];
  byUnion: boolean;
  union: { kind: string; resolutionOn: string };
  noYouthUnion: boolean;
  consent: { number: string; date: string };
}

/** As the command takes it: the union only where it recommends. */
export function applicationBody<Typed extends Application>({ byUnion, noYouthUnion, union, ...said }: Typed) {
  return { ...said, youthUnionExists: !noYouthUnion, union: byUnion ? union : undefined };
}

/**
 * The inputs of an application: conditions, who recommends, consent.
 * @param at the path of the application in the form's values: `details.`, or nothing
 * @param first what is asked before the conditions, @param children after them
 */
export function ApplicationFields(props: {
  at: '' | 'details.';
  known?: Record<string, Pick | undefined>;
  first?: ReactNode;
  children?: ReactNode;
}) {
  const t = useT();
  const { at, known = {} } = props;
  return (
    <>
      <Fields legend={t('admit.conditions')}>
        {props.first}
        <ChoiceInput name={`${at}education`} label={t('field.education')} required choices={educations(t)} />
        <Wide>
          <CheckInput name={`${at}vietnameseCitizen`} label={t('admit.citizen')} />
          <CheckInput name={`${at}difficultArea`} label={t('admit.difficultArea')} />
        </Wide>
        <TextInput
          name={`${at}awarenessCertificate.number`}
          label={t('admit.certificateNumber')}
          required
          maxLength={40}
        />
        <DateInput
          name={`${at}awarenessCertificate.date`}
          label={t('admit.certificateDate')}
          required
          help={<Validity at={at} />}
        />
        {props.children}
      </Fields>
      <Fields legend={t('admit.introduction')} help={t('admit.introducersHelp')}>
        <MemberInput
          name={`${at}introducers.0`}
          label={t('admit.introducer', { n: 1 })}
          required
          status={['official']}
          known={known[`${at}introducers.0`]}
        />
        <SecondIntroducer at={at} known={known[`${at}introducers.1`]} />
        <Wide>
          <CheckInput name={`${at}byUnion`} label={t('admit.union')} />
        </Wide>
        <Union at={at} />
        <Wide>
          <CheckInput name={`${at}noYouthUnion`} label={t('admit.noYouthUnion')} />
        </Wide>
      </Fields>
      <Consent at={at} />
    </>
  );
}

/** Asked for above the greatest age, or of who can only read and write. */
function Consent({ at }: { at: string }) {
  const t = useT();
  return (
    <Fields legend={t('admit.consent')} help={t('admit.consentHelp')}>
      <TextInput name={`${at}consent.number`} label={t('admit.consentNumber')} maxLength={40} />
      <DateInput name={`${at}consent.date`} label={t('admit.consentDate')} />
    </Fields>
  );
}

/** Until when the certificate of the awareness course is good. */
function Validity({ at }: { at: string }) {
  const t = useT();
  const { today } = useSession();
  const on = useWatch({ name: `${at}awarenessCertificate.date` }) as string;
  const good = usePeriod('awarenessCertificateMonths')(on, today);
  if (!good) return null;
  return <span>{t('admit.certificateHelp', { until: dmy(good.ends), months: good.months })}</span>;
}

/** Asked for where no union stands in for the second member, and two are needed. */
function SecondIntroducer({ at, known }: { at: string; known?: Pick }) {
  const t = useT();
  const { today } = useSession();
  const byUnion = useWatch({ name: `${at}byUnion` }) as boolean;
  const needed = usePolicyOn('charter', today)?.['introducersNeeded'];
  return (
    <MemberInput
      name={`${at}introducers.1`}
      label={t('admit.introducer', { n: 2 })}
      required={!byUnion && needed !== 1}
      status={['official']}
      known={known}
    />
  );
}

function Union({ at }: { at: string }) {
  const t = useT();
  const byUnion = useWatch({ name: `${at}byUnion` }) as boolean;
  if (!byUnion) return null;
  return (
    <>
      <ChoiceInput
        name={`${at}union.kind`}
        label={t('admit.unionKind')}
        required
        choices={(['youthUnion', 'tradeUnion'] as const).map((kind) => [kind, t(`admit.unionKinds.${kind}`)] as const)}
      />
      <DateInput name={`${at}union.resolutionOn`} label={t('admit.unionOn')} required />
    </>
  );
}
