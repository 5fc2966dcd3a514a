import { useState } from 'react';
import { newId } from '../../api/commands.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Cho mượn hồ sơ. */
export function LendForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const [loan] = useState(newId);
  return (
    <CommandForm<{ lentOn: string; until: string; borrower: string; purpose: string }>
      collection="members"
      id={member.id}
      verb="lend-dossier"
      revision={member.revision}
      defaults={{ lentOn: '', until: '', borrower: '', purpose: '' }}
      reload={reload}
      file={`/members/${member.id}/dossier/loans`}
      body={(values) => ({ ...compact(values), loan })}
      done={(answer) => done({ answer, next: t('dossier.form.lendNext') })}
    >
      <Fields legend={t('act.members.lend-dossier')}>
        <TextInput
          name="borrower"
          label={t('dossier.form.borrower')}
          help={t('dossier.form.borrowerHelp')}
          required
          maxLength={200}
        />
        <TextInput name="purpose" label={t('dossier.form.purpose')} required maxLength={300} />
        <DateInput name="lentOn" label={t('dossier.form.lentOn')} required />
        <DateInput name="until" label={t('dossier.form.until')} required future />
      </Fields>
    </CommandForm>
  );
}

/** Nhận lại hồ sơ. */
export function BackForm(props: MemberFormProps) {
  const t = useT();
  return (
    <DayForm {...props} verb="take-dossier-back" label={t('dossier.form.backOn')} next={t('dossier.form.backNext')} />
  );
}

/** Tìm thấy hồ sơ. */
export function FindForm(props: MemberFormProps) {
  const t = useT();
  return <DayForm {...props} verb="find-dossier" label={t('dossier.form.foundOn')} next={t('dossier.form.findNext')} />;
}

function DayForm(props: MemberFormProps & { verb: 'take-dossier-back' | 'find-dossier'; label: string; next: string }) {
  const t = useT();
  const { member, verb } = props;
  return (
    <CommandForm<{ on: string }>
      collection="members"
      id={member.id}
      verb={verb}
      revision={member.revision}
      defaults={{ on: '' }}
      reload={props.reload}
      file={`/members/${member.id}/dossier/loans`}
      body={compact}
      done={(answer) => props.done({ answer, next: props.next })}
    >
      <Fields legend={t(`act.members.${verb}`)}>
        <DateInput name="on" label={props.label} required />
      </Fields>
    </CommandForm>
  );
}

/** Phục hồi hồ sơ bị mất. */
export function RestoreForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  return (
    <CommandForm<{ decision: ReturnType<typeof decisionDefaults> }>
      collection="members"
      id={member.id}
      verb="restore-dossier"
      revision={member.revision}
      defaults={{ decision: decisionDefaults(issuer) }}
      reload={reload}
      file={`/members/${member.id}/dossier`}
      body={compact}
      done={(answer) => done({ answer, next: t('dossier.form.restoreNext') })}
    >
      <Wide>
        <DecisionFields issuer={issuer} />
      </Wide>
    </CommandForm>
  );
}
