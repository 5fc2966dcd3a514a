import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { Annulled } from './annulment-fields.tsx';
import type { MemberFormProps } from './form-of.ts';

/** Phát hiện sai sót về thủ tục, thẩm quyền: bắt đầu làm lại. */
export default function BeginRegularisationForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const own = likelyIssuer(useSession());
  const issuer = member.admissionDecision?.issuer ?? own;
  const decisions = member.status === 'official' ? (['admission', 'recognition'] as const) : (['admission'] as const);
  return (
    <CommandForm<{ of: string; by: string; foundOn: string; why: string }>
      collection="members"
      id={member.id}
      verb="begin-regularisation"
      revision={member.revision}
      defaults={{ of: 'admission', by: issuer?.id ?? '', foundOn: '', why: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('redo.beginNext') })}
    >
      <Annulled paper={member.admissionDecision} />
      <Fields legend={t('act.members.begin-regularisation')}>
        <Wide>
          <RadioInput
            name="of"
            label={t('redo.of')}
            required
            choices={decisions.map((of) => [of, t(`redo.decisions.${of}`)] as const)}
          />
        </Wide>
        <OrganisationInput name="by" label={t('redo.by')} required known={issuer} />
        <DateInput name="foundOn" label={t('redo.foundOn')} required />
        <Wide>
          <TextInput name="why" label={t('redo.why')} required multiline maxLength={1000} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
