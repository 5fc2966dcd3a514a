import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from './form-of.ts';

/** Ghi chứng nhận lớp đảng viên mới. */
export default function CourseForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ certificateNumber: string; certificateOn: string }>
      collection="members"
      id={member.id}
      verb="record-new-member-course"
      revision={member.revision}
      defaults={{ certificateNumber: '', certificateOn: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('course.next') })}
    >
      <Fields legend={t('field.newMemberCourse')}>
        <TextInput name="certificateNumber" label={t('course.number')} required maxLength={40} />
        <DateInput name="certificateOn" label={t('course.on')} required />
      </Fields>
    </CommandForm>
  );
}
