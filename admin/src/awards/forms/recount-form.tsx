import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, Fields, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { Repeated } from '../../forms/repeated.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

interface Typed {
  from: string;
  gaps: { from: string; to: string }[];
  certifiedBeforeLeaving: boolean;
  decision: ReturnType<typeof decisionDefaults>;
}

/** Tính lại tuổi Đảng của đảng viên được kết nạp lại: from the first decision, less the time outside. */
export default function RecountForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  return (
    <CommandForm<Typed>
      collection="members"
      id={member.id}
      verb="recount-party-age"
      revision={member.revision}
      defaults={{
        from: '',
        gaps: [{ from: '', to: member.admissionDecision?.date ?? '' }],
        certifiedBeforeLeaving: false,
        decision: decisionDefaults(issuer),
      }}
      reload={reload}
      file={`/members/${member.id}`}
      body={({ from, gaps, certifiedBeforeLeaving, decision }) => ({
        ...{ from, certifiedBeforeLeaving, decision: compact(decision) },
        gaps: gaps.filter((gap) => gap.from !== '' || gap.to !== ''),
      })}
      done={(answer) => done({ answer, next: t('badges.forms.recountNext') })}
    >
      <Fields legend={t('badges.recount')} help={t('badges.recountHelp')}>
        <DateInput name="from" label={t('badges.firstDecision')} required />
        <Wide>
          <Repeated
            name="gaps"
            legend={t('badges.gaps')}
            help={t('badges.gapsHelp')}
            empty={{ from: '', to: '' }}
            columns="1fr 1fr auto"
          >
            {(at) => (
              <>
                <DateInput name={`${at}.from`} label={t('badges.gapFrom')} required />
                <DateInput name={`${at}.to`} label={t('badges.gapTo')} required />
              </>
            )}
          </Repeated>
        </Wide>
        <Wide>
          <CheckInput name="certifiedBeforeLeaving" label={t('badges.certifiedBefore')} />
        </Wide>
      </Fields>
      <DecisionFields issuer={issuer} />
    </CommandForm>
  );
}
