import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { usePeriod } from '../../policies/use-policy.ts';
import { dmy } from '../../words/dates.ts';
import type { MemberFormProps } from './form-of.ts';

interface Values {
  certificateNumber: string;
  certificateOn: string;
}

/** Ghi chứng nhận lớp bồi dưỡng nhận thức về Đảng. */
export default function AwarenessCourseForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="record-awareness-course"
      revision={member.revision}
      defaults={{ certificateNumber: '', certificateOn: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('awareness.next') })}
    >
      <Fields legend={t('field.awarenessCourse')}>
        <TextInput name="certificateNumber" label={t('awareness.number')} required maxLength={40} />
        <DateInput name="certificateOn" label={t('awareness.on')} required help={<Validity />} />
      </Fields>
    </CommandForm>
  );
}

function Validity() {
  const t = useT();
  const on = useWatch<Values, 'certificateOn'>({ name: 'certificateOn' });
  const good = usePeriod('awarenessCertificateMonths')(on);
  return good ? <span>{t('awareness.lapses', { until: dmy(good.ends) })}</span> : null;
}
