import { awardBody, awardDefaults, CardFields, type AwardAsked } from '../../cases/forms/award-fields.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Quyết định phát, cấp lại, đổi thẻ của một người, không qua danh sách. */
export default function DecideCardForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const kind = member.cardLostOn ? 'replaceLost' : member.cardNumber ? 'exchange' : 'issue';
  return (
    <CommandForm<AwardAsked & { decision: ReturnType<typeof decisionDefaults> }>
      collection="members"
      id={member.id}
      verb="decide-card"
      revision={member.revision}
      defaults={{ ...awardDefaults({ kind }), decision: decisionDefaults(issuer) }}
      reload={reload}
      file={`/members/${member.id}`}
      body={({ decision, ...asked }) => ({ ...awardBody('card', asked), decision: compact(decision) })}
      done={(answer) => done({ answer, next: t('cards.forms.decideNext') })}
    >
      <CardFields at="" />
      <DecisionFields issuer={issuer} />
    </CommandForm>
  );
}
