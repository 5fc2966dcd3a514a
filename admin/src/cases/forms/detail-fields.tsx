import { useWatch } from 'react-hook-form';
import type { CaseKind } from '../../api/case-model.ts';
import type { MemberFile } from '../../api/model.ts';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, ChoiceInput, Fields, ManyInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { MemberInput, type Pick } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { educations } from '../../members/forms/person-fields.tsx';
import { addMonths, dmy, isDay } from '../../words/dates.ts';
import { awardBody, awardDefaults, BadgeFields, CardFields, type AwardAsked } from './award-fields.tsx';
import { exemptionBody, exemptionDefaults, ExemptionFields, type ExemptionAsked } from './exemption-fields.tsx';
import { wayOutBody, wayOutDefaults, WayOutFields, type WayOutDetails } from './way-out-fields.tsx';

/** What a case says beside papers and votes, while it is being typed. */
export interface Details extends WayOutDetails, ExemptionAsked, AwardAsked {
  helpers: string[];
  vietnameseCitizen: boolean;
  education: string;
  difficultArea: boolean;
  awarenessCertificate: { number: string; date: string };
  introducers: string[];
  byUnion: boolean;
  union: { kind: string; resolutionOn: string };
  noYouthUnion: boolean;
  consent: { number: string; date: string };
  residenceOpinionWaived: boolean;
  relatives: string[];
}

/** Of whom the résumé tells, beside the applicant. */
const RELATIVES = ['parent', 'carer', 'spouse', 'parentInLaw', 'child'] as const;

/** What the inputs begin with: what the case says already, or what the person's file does. */
export function detailDefaults(said: Record<string, unknown> | null, member?: MemberFile): Details {
  const d = (said ?? {}) as Partial<Details> & { youthUnionExists?: boolean };
  const course = member?.awarenessCourse;
  return {
    helpers: [d.helpers?.[0] ?? member?.helper?.id ?? '', d.helpers?.[1] ?? ''],
    vietnameseCitizen: d.vietnameseCitizen ?? true,
    education: d.education ?? member?.education ?? '',
    difficultArea: d.difficultArea ?? false,
    awarenessCertificate: d.awarenessCertificate ?? { number: course?.number ?? '', date: course?.on ?? '' },
    introducers: [d.introducers?.[0] ?? '', d.introducers?.[1] ?? ''],
    byUnion: d.union !== undefined,
    union: d.union ?? { kind: 'youthUnion', resolutionOn: '' },
    noYouthUnion: d.youthUnionExists === false,
    consent: d.consent ?? { number: '', date: '' },
    residenceOpinionWaived: d.residenceOpinionWaived ?? false,
    relatives: d.relatives ?? [],
    ...wayOutDefaults(said ?? {}),
    ...exemptionDefaults(said ?? {}),
    ...awardDefaults(said ?? {}),
  };
}

/** The details as the command takes them, by procedure. */
export function detailBody(kind: CaseKind, typed: Details): Record<string, unknown> {
  if (kind === 'sympathiser') return { helpers: typed.helpers.filter(Boolean) };
  if (kind === 'strikingOff' || kind === 'exit' || kind === 'expulsion') return wayOutBody(kind, typed);
  if (kind === 'exemption') return exemptionBody(typed);
  if (kind === 'card' || kind === 'badge') return awardBody(kind, typed);
  if (kind !== 'admission') return {};
  const { vietnameseCitizen, education, difficultArea, awarenessCertificate, introducers } = typed;
  const { consent, residenceOpinionWaived, relatives, byUnion, noYouthUnion, union } = typed;
  return compact({
    ...{ vietnameseCitizen, education, difficultArea, awarenessCertificate, introducers },
    ...{ consent, residenceOpinionWaived, relatives },
    ...{ youthUnionExists: !noYouthUnion, union: byUnion ? union : undefined },
  });
}

/** The inputs of a procedure's details. @param at the path of the details in the body */
export function DetailFields(props: {
  kind: CaseKind;
  known?: Record<string, Pick | undefined>;
  probationary?: boolean;
}) {
  const t = useT();
  const { kind, known = {} } = props;
  if (kind === 'strikingOff' || kind === 'exit' || kind === 'expulsion') return <WayOutFields kind={kind} />;
  if (kind === 'exemption') return <ExemptionFields at="details." probationary={props.probationary} />;
  if (kind === 'card') return <CardFields />;
  if (kind === 'badge') return <BadgeFields />;
  if (kind === 'sympathiser') {
    return (
      <Fields legend={t('caseFile.helpers')}>
        <MemberInput
          name="details.helpers.0"
          label={t('caseForm.helper', { n: 1 })}
          required
          status={['official']}
          known={known['details.helpers.0']}
        />
        <MemberInput
          name="details.helpers.1"
          label={t('caseForm.helper', { n: 2 })}
          status={['official']}
          known={known['details.helpers.1']}
        />
      </Fields>
    );
  }
  if (kind !== 'admission') return null;
  return (
    <>
      <Fields legend={t('admit.conditions')}>
        <ChoiceInput name="details.education" label={t('field.education')} required choices={educations(t)} />
        <Wide>
          <CheckInput name="details.vietnameseCitizen" label={t('admit.citizen')} />
          <CheckInput name="details.difficultArea" label={t('admit.difficultArea')} />
        </Wide>
        <TextInput
          name="details.awarenessCertificate.number"
          label={t('admit.certificateNumber')}
          required
          maxLength={40}
        />
        <DateInput
          name="details.awarenessCertificate.date"
          label={t('admit.certificateDate')}
          required
          help={<Validity />}
        />
        <Wide>
          <CheckInput name="details.residenceOpinionWaived" label={t('caseForm.residenceWaived')} />
        </Wide>
        <Wide>
          <ManyInput
            name="details.relatives"
            label={t('verify.relatives')}
            help={t('verify.relativesHelp')}
            choices={RELATIVES.map((one) => [one, t(`verify.persons.${one}`)] as const)}
          />
        </Wide>
      </Fields>
      <Fields legend={t('admit.introduction')} help={t('admit.introducersHelp')}>
        <MemberInput
          name="details.introducers.0"
          label={t('admit.introducer', { n: 1 })}
          required
          status={['official']}
          known={known['details.introducers.0']}
        />
        <SecondIntroducer known={known['details.introducers.1']} />
        <Wide>
          <CheckInput name="details.byUnion" label={t('admit.union')} />
        </Wide>
        <Union />
        <Wide>
          <CheckInput name="details.noYouthUnion" label={t('admit.noYouthUnion')} />
        </Wide>
      </Fields>
      <Fields legend={t('admit.consent')} help={t('admit.consentHelp')}>
        <TextInput name="details.consent.number" label={t('admit.consentNumber')} maxLength={40} />
        <DateInput name="details.consent.date" label={t('admit.consentDate')} />
      </Fields>
    </>
  );
}

function Validity() {
  const t = useT();
  const on = useWatch({ name: 'details.awarenessCertificate.date' }) as string;
  return isDay(on ?? '') ? <span>{t('admit.certificateHelp', { until: dmy(addMonths(on, 60)) })}</span> : null;
}

/** Asked for where no union stands in for the second member. */
function SecondIntroducer({ known }: { known?: Pick }) {
  const t = useT();
  const byUnion = useWatch({ name: 'details.byUnion' }) as boolean;
  return (
    <MemberInput
      name="details.introducers.1"
      label={t('admit.introducer', { n: 2 })}
      required={!byUnion}
      status={['official']}
      known={known}
    />
  );
}

function Union() {
  const t = useT();
  const byUnion = useWatch({ name: 'details.byUnion' }) as boolean;
  if (!byUnion) return null;
  return (
    <>
      <ChoiceInput
        name="details.union.kind"
        label={t('admit.unionKind')}
        required
        choices={(['youthUnion', 'tradeUnion'] as const).map((kind) => [kind, t(`admit.unionKinds.${kind}`)] as const)}
      />
      <DateInput name="details.union.resolutionOn" label={t('admit.unionOn')} required />
    </>
  );
}
