import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { decisionDefaults, DecisionFields } from '../../forms/decision-fields.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';

/** Xóa tên người quá thời hạn không nộp giấy giới thiệu, by the authority over the destination. */
export default function StrikeMemberForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const session = useSession();
  const issuer = likelyIssuer(session);
  const { handInBy } = member.transfer ?? {};
  return (
    <CommandForm<{ baseReportOn: string; decision: ReturnType<typeof decisionDefaults> }>
      collection="members"
      id={member.id}
      verb="strike-in-transit"
      revision={member.revision}
      defaults={{ baseReportOn: '', decision: decisionDefaults(issuer) }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('transferNext.struck') })}
    >
      {handInBy && (
        <Alert severity="warning" icon={false}>
          {t('transferForm.handInBy', { on: dmy(handInBy) })}
        </Alert>
      )}
      <Fields legend={t('act.members.strike-in-transit')}>
        <DateInput
          name="baseReportOn"
          label={t('transferForm.baseReportOn')}
          required
          help={t('transferForm.reportHelp')}
        />
      </Fields>
      <DecisionFields issuer={issuer} />
    </CommandForm>
  );
}
