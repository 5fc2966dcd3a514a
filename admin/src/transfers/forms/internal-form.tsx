import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { decisionDefaults, DecisionFields } from '../../forms/decision-fields.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

interface Values {
  to: string;
  movedOn: string;
  decision: ReturnType<typeof decisionDefaults>;
}

/** Chuyển sinh hoạt nội bộ: inside one base organisation, by its committee. */
export default function InternalForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const session = useSession();
  const issuer = likelyIssuer(session);
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="transfer-internally"
      revision={member.revision}
      defaults={{ to: '', movedOn: session.today, decision: decisionDefaults(issuer) }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('transferNext.moved') })}
    >
      <Fields legend={t('transfers.to')}>
        <OrganisationInput
          name="to"
          label={t('transferForm.toCell')}
          required
          types={['baseCell', 'subordinateCell']}
        />
        <DateInput name="movedOn" label={t('transferForm.movedOn')} required />
      </Fields>
      <DecisionFields issuer={issuer} />
    </CommandForm>
  );
}
