import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { addMonths, dmy } from '../../words/dates.ts';
import type { MemberFormProps } from './form-of.ts';

interface Values {
  decision: ReturnType<typeof decisionDefaults>;
  cellResolutionOn: string;
}

/** Ghi quyết định công nhận chính thức. The official date is reckoned and shown, never typed. */
export default function RecogniseForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const due = member.officialDue ?? (member.joinDate && addMonths(member.joinDate, 12));
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="recognise"
      revision={member.revision}
      defaults={{ decision: decisionDefaults(issuer), cellResolutionOn: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      impossible={member.newMemberCourse ? undefined : t('recognise.noCourse')}
      body={compact}
      done={(answer) => done({ answer, next: t('recognise.next') })}
    >
      {due && member.joinDate && (
        <Alert severity="info" icon={false}>
          {t('recognise.reckoned', { on: dmy(due), join: dmy(member.joinDate) })}
        </Alert>
      )}
      <DecisionFields issuer={issuer} />
      <Fields legend={t('sympathiser.resolution')}>
        <DateInput name="cellResolutionOn" label={t('recognise.resolutionOn')} required />
      </Fields>
    </CommandForm>
  );
}
