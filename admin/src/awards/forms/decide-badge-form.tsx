import { awardBody, awardDefaults, BadgeFields, type AwardAsked } from '../../cases/forms/award-fields.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Quyết định tặng, truy tặng, cấp lại Huy hiệu của một người, không qua danh sách. */
export default function DecideBadgeForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const kind = member.status === 'deceased' ? 'posthumous' : 'regular';
  return (
    <CommandForm<AwardAsked & { decision: ReturnType<typeof decisionDefaults> }>
      collection="members"
      id={member.id}
      verb="decide-badge"
      revision={member.revision}
      defaults={{ ...awardDefaults({ kind }), decision: decisionDefaults(issuer) }}
      reload={reload}
      file={`/members/${member.id}`}
      body={({ decision, ...asked }) => ({ ...awardBody('badge', asked), decision: compact(decision) })}
      done={(answer) => done({ answer, next: t('badges.forms.decideNext') })}
    >
      <BadgeFields at="" />
      <DecisionFields issuer={issuer} />
    </CommandForm>
  );
}
