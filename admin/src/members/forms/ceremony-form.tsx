import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { MemberInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { usePeriod } from '../../policies/use-policy.ts';
import { dmy } from '../../words/dates.ts';
import { nameShown } from '../../words/person.ts';
import type { MemberFormProps } from './form-of.ts';

interface Values {
  heldOn: string;
  helper: string;
  decisionReceivedOn: string;
  lateConsent: string;
}

/** Ghi lễ kết nạp: the day from which everything is reckoned. */
export default function CeremonyForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const helper = member.helper && { id: member.helper.id, name: nameShown(member.helper.fullName, t) };
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="hold-ceremony"
      revision={member.revision}
      defaults={{ heldOn: '', helper: helper?.id ?? '', decisionReceivedOn: '', lateConsent: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('ceremony.next') })}
    >
      <Fields legend={t('event.AdmissionCeremonyHeld')}>
        <DateInput name="heldOn" label={t('ceremony.heldOn')} required help={<Due />} />
        <MemberInput name="helper" label={t('ceremony.helper')} required status={['official']} known={helper} />
        <DateInput name="decisionReceivedOn" label={t('ceremony.receivedOn')} />
        <Wide>
          <TextInput
            name="lateConsent"
            label={t('ceremony.lateConsent')}
            help={t('ceremony.lateHelp')}
            maxLength={200}
          />
        </Wide>
      </Fields>
    </CommandForm>
  );
}

function Due() {
  const t = useT();
  const on = useWatch<Values, 'heldOn'>({ name: 'heldOn' });
  const over = usePeriod('probationMonths')(on);
  return over ? <span>{t('ceremony.dueHint', { on: dmy(over.ends), months: over.months })}</span> : null;
}
