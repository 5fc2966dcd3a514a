import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import type { Education, MemberFile } from '../../api/model.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { MemberInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { addMonths, dmy, isDay, wholeMonths } from '../../words/dates.ts';
import type { MemberFormProps } from './form-of.ts';
import { educations } from './person-fields.tsx';

interface Values {
  decision: ReturnType<typeof decisionDefaults>;
  cellResolutionOn: string;
  vietnameseCitizen: boolean;
  education: Education | '';
  difficultArea: boolean;
  awarenessCertificate: { number: string; date: string };
  introducers: string[];
  byUnion: boolean;
  union: { kind: string; resolutionOn: string };
  noYouthUnion: boolean;
  consent: { number: string; date: string };
}

/** Ghi quyết định kết nạp. */
export default function AdmitForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const defaults: Values = {
    decision: decisionDefaults(issuer),
    cellResolutionOn: '',
    vietnameseCitizen: true,
    education: member.education ?? '',
    difficultArea: false,
    awarenessCertificate: { number: '', date: '' },
    introducers: ['', ''],
    byUnion: false,
    union: { kind: 'youthUnion', resolutionOn: '' },
    noYouthUnion: false,
    consent: { number: '', date: '' },
  };
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="admit"
      revision={member.revision}
      defaults={defaults}
      reload={reload}
      file={`/members/${member.id}`}
      body={({ byUnion, noYouthUnion, union, ...values }) =>
        compact({ ...values, youthUnionExists: !noYouthUnion, union: byUnion ? union : undefined })
      }
      done={(answer) => done({ answer, next: t('admit.next') })}
    >
      <DecisionFields issuer={issuer} />
      <Fields legend={t('admit.conditions')}>
        <DateInput name="cellResolutionOn" label={t('admit.resolutionOn')} required help={<Age member={member} />} />
        <ChoiceInput name="education" label={t('field.education')} required choices={educations(t)} />
        <TextInput name="awarenessCertificate.number" label={t('admit.certificateNumber')} required maxLength={40} />
        <DateInput name="awarenessCertificate.date" label={t('admit.certificateDate')} required help={<Validity />} />
        <Wide>
          <CheckInput name="vietnameseCitizen" label={t('admit.citizen')} />
          <CheckInput name="difficultArea" label={t('admit.difficultArea')} />
        </Wide>
      </Fields>
      <Fields legend={t('admit.introduction')} help={t('admit.introducersHelp')}>
        <MemberInput name="introducers.0" label={t('admit.introducer', { n: 1 })} required status={['official']} />
        <SecondIntroducer />
        <Wide>
          <CheckInput name="byUnion" label={t('admit.union')} />
        </Wide>
        <Union />
        <Wide>
          <CheckInput name="noYouthUnion" label={t('admit.noYouthUnion')} />
        </Wide>
      </Fields>
      <Fields legend={t('admit.consent')} help={t('admit.consentHelp')}>
        <TextInput name="consent.number" label={t('admit.consentNumber')} maxLength={40} />
        <DateInput name="consent.date" label={t('admit.consentDate')} />
      </Fields>
    </CommandForm>
  );
}

/** The age on the day of the vote, which is what the rule counts. */
function Age({ member }: { member: MemberFile }) {
  const t = useT();
  const on = useWatch<Values, 'cellResolutionOn'>({ name: 'cellResolutionOn' });
  if (!isDay(on) || !member.birthDate) return null;
  const months = wholeMonths(member.birthDate, on);
  return (
    <Typography component="span" variant="inherit">
      {t('admit.age', { years: Math.floor(months / 12), months: months % 12 })}
    </Typography>
  );
}

function Validity() {
  const t = useT();
  const on = useWatch<Values, 'awarenessCertificate.date'>({ name: 'awarenessCertificate.date' });
  return isDay(on) ? <span>{t('admit.certificateHelp', { until: dmy(addMonths(on, 60)) })}</span> : null;
}

/** Asked for where no union stands in for the second member. */
function SecondIntroducer() {
  const t = useT();
  const byUnion = useWatch<Values, 'byUnion'>({ name: 'byUnion' });
  return (
    <MemberInput
      name="introducers.1"
      label={t('admit.introducer', { n: 2 })}
      required={!byUnion}
      status={['official']}
    />
  );
}

function Union() {
  const t = useT();
  const byUnion = useWatch<Values, 'byUnion'>({ name: 'byUnion' });
  if (!byUnion) return null;
  return (
    <>
      <ChoiceInput
        name="union.kind"
        label={t('admit.unionKind')}
        required
        choices={(['youthUnion', 'tradeUnion'] as const).map((kind) => [kind, t(`admit.unionKinds.${kind}`)] as const)}
      />
      <DateInput name="union.resolutionOn" label={t('admit.unionOn')} required />
    </>
  );
}
