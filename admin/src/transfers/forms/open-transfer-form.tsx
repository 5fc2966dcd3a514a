import { CommandForm } from '../../forms/command-form.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';
import { officialBody, officialDefaults, type OfficialValues } from './bodies.ts';
import { OfficialFields } from './fields.tsx';

/** Ô 1 của giấy giới thiệu sinh hoạt đảng chính thức. */
export default function OpenTransferForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  return (
    <CommandForm<OfficialValues>
      collection="members"
      id={member.id}
      verb="open-transfer"
      revision={member.revision}
      defaults={officialDefaults(today)}
      reload={reload}
      file={`/members/${member.id}`}
      body={officialBody}
      done={(answer) => done({ answer, next: t('transferNext.open') })}
    >
      <OfficialFields />
    </CommandForm>
  );
}
