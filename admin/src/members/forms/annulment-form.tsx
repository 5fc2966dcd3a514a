import Alert from '@mui/material/Alert';
import { useWatch } from 'react-hook-form';
import type { MemberFile } from '../../api/model.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { Fields, RadioInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';
import { Annulled, ConsentFields, ReasonField } from './annulment-fields.tsx';
import type { IssuersFormProps } from './form-of.ts';

type Ground = 'substantive' | 'procedural' | 'applicantMoved';
type DateName = 'joinDate' | 'officialDate';

interface Values {
  ground: Ground;
  decision: ReturnType<typeof decisionDefaults>;
  reason: string;
  restated: Partial<Record<DateName, string>>;
  consent: { number: string; date: string };
}

/** What is annulled, and what follows from the ground. */
interface Annulment {
  verb: 'annul-admission' | 'annul-recognition';
  paper: MemberFile['admissionDecision'];
  /** The first one is proposed. */
  grounds: readonly Ground[];
  /** The dates that a procedural annulment states anew. */
  restates: readonly DateName[];
  /** The person has not joined yet: nobody is struck off then. */
  before?: boolean;
}

/** Hủy quyết định kết nạp hoặc công nhận: what is asked follows from the ground and from how far the person had come. */
export function AnnulmentForm({ member, home, done, ...act }: IssuersFormProps & Annulment) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const file = home ?? `/members/${member.id}`;
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb={act.verb}
      defaults={{
        ground: act.grounds[0],
        decision: decisionDefaults(issuer),
        reason: '',
        restated: Object.fromEntries(act.restates.map((name) => [name, member[name] ?? ''])),
        consent: { number: '', date: '' },
      }}
      file={file}
      body={({ restated, ...values }) =>
        compact({ ...values, restated: values.ground === 'procedural' ? restated : undefined })
      }
      done={(answer) => done({ answer, next: t('annul.next') })}
    >
      <Annulled paper={act.paper} />
      <Fields legend={t('annul.ground')}>
        <Wide>
          <RadioInput
            name="ground"
            label={t('annul.ground')}
            required
            choices={act.grounds.map((ground) => [ground, t(`annul.grounds.${ground}`)] as const)}
          />
        </Wide>
        <Wide>
          <Effect before={act.before} />
        </Wide>
        <ReasonField />
      </Fields>
      <Restated member={member} restates={act.restates} />
      <DecisionFields issuer={issuer} />
      <ConsentFields />
    </CommandForm>
  );
}

/** What the annulment will do to the person. */
function Effect({ before }: Pick<Annulment, 'before'>) {
  const t = useT();
  const ground = useWatch<Values, 'ground'>({ name: 'ground' });
  const effect = ground === 'substantive' && before ? 'substantiveBefore' : ground;
  return <Alert severity={effect === 'substantive' ? 'warning' : 'info'}>{t(`annul.effects.${effect}`)}</Alert>;
}

/** The dates of a procedural annulment. */
function Restated({ member, restates }: Pick<IssuersFormProps, 'member'> & Pick<Annulment, 'restates'>) {
  const t = useT();
  const ground = useWatch<Values, 'ground'>({ name: 'ground' });
  if (ground !== 'procedural') return null;
  return (
    <Fields legend={t('annul.restated')} help={t('annul.restatedHelp')}>
      {restates.map((name) => (
        <DateInput
          key={name}
          name={`restated.${name}`}
          label={t(`annul.${name}`)}
          required
          help={member[name] && t('annul.was', { on: dmy(member[name]) })}
        />
      ))}
    </Fields>
  );
}
