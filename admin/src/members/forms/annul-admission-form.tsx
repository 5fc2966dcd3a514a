import Alert from '@mui/material/Alert';
import { useWatch } from 'react-hook-form';
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

interface Values {
  ground: 'substantive' | 'procedural' | 'applicantMoved';
  decision: ReturnType<typeof decisionDefaults>;
  reason: string;
  restated: { joinDate: string; officialDate: string };
  consent: { number: string; date: string };
}

/** Hủy quyết định kết nạp: what is asked follows from the ground and from how far the person had come. */
export default function AnnulAdmissionForm({ member, home, done }: IssuersFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const before = member.status === 'admitted';
  const grounds = before ? (['applicantMoved', 'substantive'] as const) : (['substantive', 'procedural'] as const);
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="annul-admission"
      defaults={{
        ground: grounds[0],
        decision: decisionDefaults(issuer),
        reason: '',
        restated: { joinDate: member.joinDate ?? '', officialDate: member.officialDate ?? '' },
        consent: { number: '', date: '' },
      }}
      file={home ?? `/members/${member.id}`}
      body={({ restated, ...values }) =>
        compact({ ...values, restated: values.ground === 'procedural' ? restated : undefined })
      }
      done={(answer) => done({ answer, next: t('annul.next') })}
    >
      <Annulled paper={member.admissionDecision} />
      <Fields legend={t('annul.ground')}>
        <Wide>
          <RadioInput
            name="ground"
            label={t('annul.ground')}
            required
            choices={grounds.map((ground) => [ground, t(`annul.grounds.${ground}`)] as const)}
          />
        </Wide>
        <Wide>
          <Effect before={before} />
        </Wide>
        <ReasonField />
      </Fields>
      <Restated member={member} />
      <DecisionFields issuer={issuer} />
      <ConsentFields />
    </CommandForm>
  );
}

/** What the annulment will do to the person. */
function Effect({ before }: { before: boolean }) {
  const t = useT();
  const ground = useWatch<Values, 'ground'>({ name: 'ground' });
  const effect = ground === 'substantive' && before ? 'substantiveBefore' : ground;
  return <Alert severity={effect === 'substantive' ? 'warning' : 'info'}>{t(`annul.effects.${effect}`)}</Alert>;
}

/** The dates of a procedural annulment. */
function Restated({ member }: Pick<IssuersFormProps, 'member'>) {
  const t = useT();
  const ground = useWatch<Values, 'ground'>({ name: 'ground' });
  if (ground !== 'procedural') return null;
  return (
    <Fields legend={t('annul.restated')} help={t('annul.restatedHelp')}>
      <DateInput
        name="restated.joinDate"
        label={t('annul.joinDate')}
        required
        help={member.joinDate && t('annul.was', { on: dmy(member.joinDate) })}
      />
      {member.status === 'official' && (
        <DateInput
          name="restated.officialDate"
          label={t('annul.officialDate')}
          required
          help={member.officialDate && t('annul.was', { on: dmy(member.officialDate) })}
        />
      )}
    </Fields>
  );
}
