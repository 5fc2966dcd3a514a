import { useSearchParams } from 'react-router-dom';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, NumberInput, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';
import { PARTS } from '../parts.ts';

const GROUNDS = ['yearly', 'transfer'] as const;
const EDUCATIONS = ['literate', 'primary', 'lowerSecondary', 'upperSecondary'] as const;
const THEORIES = ['none', 'elementary', 'intermediate', 'advanced', 'bachelor'] as const;

/** Which supplement the form is about: as the page that led here said, else this year's. */
function useAsked() {
  const [search] = useSearchParams();
  const { today } = useSession();
  const ground = search.get('ground') === 'transfer' ? 'transfer' : 'yearly';
  return { ground, year: search.get('year') ?? today.slice(0, 4) };
}

function Which() {
  const t = useT();
  return (
    <>
      <RadioInput
        name="ground"
        label={t('dossier.form.ground')}
        required
        choices={GROUNDS.map((one) => [one, t(`dossier.form.grounds.${one}`)] as const)}
      />
      <NumberInput name="year" label={t('dossier.form.year')} required />
    </>
  );
}

type Lines = Record<(typeof PARTS)[number], string>;
interface Submission {
  ground: string;
  year: string;
  submittedOn: string;
  residence: string;
  phone: string;
  occupation: string;
  education: string;
  politicalTheory: string;
  parts: Lines;
}

/** Ghi phiếu bổ sung hồ sơ: only what changed. */
export function SubmitForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const asked = useAsked();
  const now = (value: string | undefined) => value && t('dossier.form.factNow', { value });
  return (
    <CommandForm<Submission>
      collection="members"
      id={member.id}
      verb="submit-supplement"
      revision={member.revision}
      defaults={{
        ...asked,
        ...{ submittedOn: '', residence: '', phone: '', occupation: '', education: '', politicalTheory: '' },
        parts: Object.fromEntries(PARTS.map((part) => [part, ''])) as Lines,
      }}
      reload={reload}
      file={`/members/${member.id}/dossier/supplements`}
      body={({ year, parts, ...values }) => {
        const lines = PARTS.flatMap((part) => (parts[part].trim() ? [{ part, text: parts[part].trim() }] : []));
        return { ...compact(values), year: Number(year), ...(lines.length > 0 && { lines }) };
      }}
      done={(answer) => done({ answer, next: t('dossier.form.submitNext') })}
    >
      <Fields legend={t('act.members.submit-supplement')}>
        <Which />
        <DateInput name="submittedOn" label={t('dossier.form.submittedOn')} required />
      </Fields>
      <Fields legend={t('dossier.form.facts')} help={t('dossier.form.factsHelp')}>
        <TextInput name="residence" label={t('field.residence')} help={now(member.residence)} maxLength={200} />
        <TextInput name="phone" label={t('field.phone')} help={now(member.phone)} inputMode="tel" maxLength={16} />
        <TextInput name="occupation" label={t('field.occupation')} help={now(member.occupation)} maxLength={80} />
        <ChoiceInput
          name="education"
          label={t('field.education')}
          help={now(member.education && t(`education.${member.education}`))}
          choices={EDUCATIONS.map((one) => [one, t(`education.${one}`)] as const)}
        />
        <ChoiceInput
          name="politicalTheory"
          label={t('field.politicalTheory')}
          help={now(member.politicalTheory && t(`politicalTheory.${member.politicalTheory}`))}
          choices={THEORIES.map((one) => [one, t(`politicalTheory.${one}`)] as const)}
        />
      </Fields>
      <Fields legend={t('dossier.form.others')}>
        {PARTS.map((part) => (
          <TextInput
            key={part}
            name={`parts.${part}`}
            label={t(`dossier.supplement.parts.${part}`)}
            multiline
            maxLength={1000}
          />
        ))}
      </Fields>
    </CommandForm>
  );
}

/** Trả lại phiếu bổ sung. */
export function ReturnForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ ground: string; year: string; why: string }>
      collection="members"
      id={member.id}
      verb="return-supplement"
      revision={member.revision}
      defaults={{ ...useAsked(), why: '' }}
      reload={reload}
      file={`/members/${member.id}/dossier/supplements`}
      body={({ year, ...values }) => ({ ...compact(values), year: Number(year) })}
      done={(answer) => done({ answer, next: t('dossier.form.returnNext') })}
    >
      <Fields legend={t('act.members.return-supplement')}>
        <Which />
        <Wide>
          <TextInput name="why" label={t('dossier.form.why')} required multiline maxLength={500} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}

/** Xác nhận phiếu bổ sung. */
export function ConfirmForm(props: MemberFormProps) {
  const t = useT();
  return (
    <DayForm
      {...props}
      verb="confirm-supplement"
      day="confirmedOn"
      label={t('dossier.form.confirmedOn')}
      next={t('dossier.form.confirmNext')}
    />
  );
}

/** Chuyển phiếu bổ sung lên cấp trên. */
export function PassUpForm(props: MemberFormProps) {
  const t = useT();
  return (
    <DayForm
      {...props}
      verb="pass-supplement-up"
      day="on"
      label={t('dossier.form.passedOn')}
      next={t('dossier.form.passNext')}
    />
  );
}

function DayForm(
  props: MemberFormProps & {
    verb: 'confirm-supplement' | 'pass-supplement-up';
    day: 'confirmedOn' | 'on';
    label: string;
    next: string;
  },
) {
  const t = useT();
  const { member, verb, day } = props;
  return (
    <CommandForm<{ ground: string; year: string; confirmedOn: string; on: string }>
      collection="members"
      id={member.id}
      verb={verb}
      revision={member.revision}
      defaults={{ ...useAsked(), confirmedOn: '', on: '' }}
      reload={props.reload}
      file={`/members/${member.id}/dossier/supplements`}
      body={(values) => ({ ground: values.ground, year: Number(values.year), [day]: values[day] })}
      done={(answer) => props.done({ answer, next: props.next })}
    >
      <Fields legend={t(`act.members.${verb}`)}>
        <Which />
        <DateInput name={day} label={props.label} required />
      </Fields>
    </CommandForm>
  );
}
