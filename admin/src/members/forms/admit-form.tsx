import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import type { MemberFile } from '../../api/model.ts';
import { ApplicationFields, applicationBody, type Application } from '../../cases/forms/application-fields.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { usePolicyOn } from '../../policies/use-policy.ts';
import { useSession } from '../../providers/use-session.ts';
import { isDay, wholeMonths } from '../../words/dates.ts';
import type { MemberFormProps } from './form-of.ts';

interface Values extends Application {
  decision: ReturnType<typeof decisionDefaults>;
  cellResolutionOn: string;
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
      body={(values) => compact(applicationBody(values))}
      done={(answer) => done({ answer, next: t('admit.next') })}
    >
      <DecisionFields issuer={issuer} />
      <ApplicationFields
        at=""
        first={
          <DateInput name="cellResolutionOn" label={t('admit.resolutionOn')} required help={<Age member={member} />} />
        }
      />
    </CommandForm>
  );
}

/** The age on the day of the vote, which is what the rule counts. */
function Age({ member }: { member: MemberFile }) {
  const t = useT();
  const on = useWatch<Values, 'cellResolutionOn'>({ name: 'cellResolutionOn' });
  const charter = usePolicyOn('charter', on);
  if (!isDay(on) || !member.birthDate || !charter) return null;
  const months = wholeMonths(member.birthDate, on);
  return (
    <Typography component="span" variant="inherit">
      {t('admit.age', {
        years: Math.floor(months / 12),
        months: months % 12,
        from: (charter['minAgeMonths'] as number) / 12,
        to: (charter['maxAgeMonths'] as number) / 12,
      })}
    </Typography>
  );
}
