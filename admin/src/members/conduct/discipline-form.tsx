import { useWatch } from 'react-hook-form';
import type { MemberFile } from '../../api/model.ts';
import type { Meeting } from '../../api/case-model.ts';
import { SummonedFields } from '../../cases/forms/tally-fields.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { ChoiceInput, Fields, NumberInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import type { MemberFormProps } from '../forms/form-of.ts';
import { ActForm } from './act-form.tsx';

const MEETINGS = ['cell', 'committee', 'standingCommittee', 'permanentBoard'] as const satisfies Meeting[];
const BALLOTS = ['expulsion', 'dismissal', 'warning', 'reprimand', 'none'] as const;
const FORMS = ['reprimand', 'warning', 'dismissal'] as const;

interface Values {
  form: string;
  violation: string;
  /** Place of a seat of the file, where a dismissal takes it. */
  seat: string;
  meeting: Meeting;
  heldOn: string;
  ballot: {
    summoned: string;
    present: string;
    invalid: string;
    leftOut: { ground: string; member: string }[];
    forms: Record<(typeof BALLOTS)[number], string>;
  };
  decision: ReturnType<typeof decisionDefaults>;
}

/** Quyết định khiển trách, cảnh cáo, cách chức. */
export function DisciplineForm(props: MemberFormProps) {
  const t = useT();
  const { member } = props;
  const issuer = likelyIssuer(useSession());
  const forms = member.status === 'probationary' ? FORMS.filter((one) => one !== 'dismissal') : FORMS;
  return (
    <ActForm<Values>
      {...props}
      verb="discipline"
      defaults={{
        ...{ form: '', violation: '', seat: '', meeting: 'cell', heldOn: '' },
        ballot: {
          ...{ summoned: '', present: '', invalid: '0', leftOut: [] },
          forms: { expulsion: '0', dismissal: '0', warning: '0', reprimand: '0', none: '0' },
        },
        decision: decisionDefaults(issuer),
      }}
      body={(values) => bodyOf(values, member)}
      next={t('conductForm.disciplineNext')}
    >
      <Fields legend={t('conductForm.form')}>
        <ChoiceInput
          name="form"
          label={t('conductForm.form')}
          required
          choices={forms.map((one) => [one, t(`conductForm.forms.${one}`)] as const)}
        />
        <Seat member={member} />
        <Wide>
          <TextInput
            name="violation"
            label={t('conductForm.violation')}
            required
            multiline
            maxLength={2000}
            help={t('wayOut.violationHelp')}
          />
        </Wide>
      </Fields>
      <Fields legend={t('conductForm.meeting')}>
        <ChoiceInput
          name="meeting"
          label={t('conductForm.meeting')}
          required
          choices={MEETINGS.map((one) => [one, t(`meeting.${one}`)] as const)}
        />
        <DateInput name="heldOn" label={t('conductForm.heldOn')} required />
      </Fields>
      <Summoned cell={member.cell} />
      <Fields legend={t('conductForm.ballots')} help={t('conductForm.ballotsHelp')}>
        {BALLOTS.map((one) => (
          <NumberInput key={one} name={`ballot.forms.${one}`} label={t(`conductForm.ballotForms.${one}`)} required />
        ))}
        <NumberInput name="ballot.invalid" label={t('caseForm.invalid')} required />
      </Fields>
      <DecisionFields issuer={issuer} />
    </ActForm>
  );
}

function bodyOf({ form, violation, seat, meeting, heldOn, ballot, decision }: Values, member: MemberFile) {
  const taken = form === 'dismissal' ? member.seats[Number(seat)] : undefined;
  const count = (typed: string) => Number(typed);
  return compact({
    ...{ form, violation, decision },
    seat: taken && { organisation: taken.organisation.id, position: taken.position },
    ballot: {
      ...{ meeting, heldOn, summoned: count(ballot.summoned), present: count(ballot.present) },
      invalid: count(ballot.invalid),
      leftOut: ballot.leftOut,
      forms: Object.fromEntries(BALLOTS.map((one) => [one, count(ballot.forms[one])])),
    },
  });
}

/** The seat that a dismissal takes, of those that the person holds. */
function Seat({ member }: { member: MemberFile }) {
  const t = useT();
  const form = useWatch<Values, 'form'>({ name: 'form' });
  if (form !== 'dismissal') return null;
  const held = member.seats.flatMap((seat, at) => (seat.until ? [] : [[seat, at] as const]));
  return (
    <ChoiceInput
      name="seat"
      label={t('conductForm.seat')}
      required
      help={held.length === 0 ? t('conductForm.noSeat') : undefined}
      choices={held.map(
        ([seat, at]) => [String(at), `${t(`position.${seat.position}`)}, ${seat.organisation.name}`] as const,
      )}
    />
  );
}

/** Who had to come to the meeting that decided: the cell's as the register has it, a committee's as its minutes say. */
function Summoned({ cell }: { cell: string }) {
  const meeting = useWatch<Values, 'meeting'>({ name: 'meeting' });
  return <SummonedFields at="ballot" meeting={meeting} organisation={cell} />;
}
