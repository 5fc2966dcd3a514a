import type { CaseKind } from '../../api/case-model.ts';
import type { MemberFile } from '../../api/model.ts';
import { compact } from '../../forms/compact.ts';
import { CheckInput, Fields, ManyInput, Wide } from '../../forms/inputs.tsx';
import { MemberInput, type Pick } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { ApplicationFields, applicationBody, type Application } from './application-fields.tsx';
import { awardBody, awardDefaults, BadgeFields, CardFields, type AwardAsked } from './award-fields.tsx';
import { exemptionBody, exemptionDefaults, ExemptionFields, type ExemptionAsked } from './exemption-fields.tsx';
import { wayOutBody, wayOutDefaults, WayOutFields, type WayOutDetails } from './way-out-fields.tsx';

/** What a case says beside papers and votes, while it is being typed. */
export interface Details extends Application, WayOutDetails, ExemptionAsked, AwardAsked {
  helpers: string[];
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
  const { consent, byUnion, noYouthUnion, union, residenceOpinionWaived, relatives } = typed;
  return compact({
    ...applicationBody({
      ...{ vietnameseCitizen, education, difficultArea, awarenessCertificate, introducers },
      ...{ consent, byUnion, noYouthUnion, union },
    }),
    ...{ residenceOpinionWaived, relatives },
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
    <ApplicationFields at="details." known={known}>
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
    </ApplicationFields>
  );
}
