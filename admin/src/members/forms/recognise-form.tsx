import Alert from '@mui/material/Alert';
import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, Fields, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy, wholeMonths } from '../../words/dates.ts';
import type { MemberFormProps } from './form-of.ts';

interface Values {
  decision: ReturnType<typeof decisionDefaults>;
  cellResolutionOn: string;
  abroad: boolean;
  loneAbroad: { selfReviewOn: string; assessmentOn: string };
}

/** Ghi quyết định công nhận chính thức. The official date is reckoned and shown, never typed. */
export default function RecogniseForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const { joinDate: join, officialDue: due } = member;
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="recognise"
      revision={member.revision}
      defaults={{
        decision: decisionDefaults(issuer),
        cellResolutionOn: '',
        abroad: false,
        loneAbroad: { selfReviewOn: '', assessmentOn: '' },
      }}
      reload={reload}
      file={`/members/${member.id}`}
      impossible={member.newMemberCourse ? undefined : t('recognise.noCourse')}
      body={({ abroad, loneAbroad, cellResolutionOn, ...values }) =>
        compact({ ...values, ...(abroad ? { loneAbroad } : { cellResolutionOn }) })
      }
      done={(answer) => done({ answer, next: t('recognise.next') })}
    >
      {due && join && (
        <Alert severity="info" icon={false}>
          {t('recognise.reckoned', { on: dmy(due), join: dmy(join), months: wholeMonths(join, due) })}
        </Alert>
      )}
      <DecisionFields issuer={issuer} />
      <Fields legend={t('sympathiser.resolution')}>
        <Wide>
          <CheckInput name="abroad" label={t('redo.abroad')} />
        </Wide>
        <Review />
      </Fields>
    </CommandForm>
  );
}

/** The cell's review; of a lone member abroad the self-review and the assessment of who sent them. */
function Review() {
  const t = useT();
  const abroad = useWatch<Values, 'abroad'>({ name: 'abroad' });
  if (!abroad) return <DateInput name="cellResolutionOn" label={t('recognise.resolutionOn')} required />;
  return (
    <>
      <DateInput name="loneAbroad.selfReviewOn" label={t('redo.selfReviewOn')} required />
      <DateInput name="loneAbroad.assessmentOn" label={t('redo.assessmentOn')} required />
    </>
  );
}
