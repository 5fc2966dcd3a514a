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
import type { MemberFormProps } from './form-of.ts';

const GROUNDS = ['substantive', 'procedural'] as const;

interface Values {
  ground: (typeof GROUNDS)[number];
  decision: ReturnType<typeof decisionDefaults>;
  reason: string;
  restated: { officialDate: string };
  consent: { number: string; date: string };
}

/** Hủy quyết định công nhận đảng viên chính thức. */
export default function AnnulRecognitionForm({ member, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="annul-recognition"
      defaults={{
        ground: 'procedural',
        decision: decisionDefaults(issuer),
        reason: '',
        restated: { officialDate: member.officialDate ?? '' },
        consent: { number: '', date: '' },
      }}
      file={`/members/${member.id}`}
      body={({ restated, ...values }) =>
        compact({ ...values, restated: values.ground === 'procedural' ? restated : undefined })
      }
      done={(answer) => done({ answer, next: t('annul.next') })}
    >
      <Annulled paper={member.recognitionDecision} />
      <Fields legend={t('annul.ground')}>
        <Wide>
          <RadioInput
            name="ground"
            label={t('annul.ground')}
            required
            choices={GROUNDS.map((ground) => [ground, t(`annul.grounds.${ground}`)] as const)}
          />
        </Wide>
        <ReasonField />
      </Fields>
      <Consequence member={member} />
      <DecisionFields issuer={issuer} />
      <ConsentFields />
    </CommandForm>
  );
}

/** What it does to the person, and the date that a procedural annulment re-states. */
function Consequence({ member }: { member: MemberFile }) {
  const t = useT();
  const ground = useWatch<Values, 'ground'>({ name: 'ground' });
  return (
    <>
      <Alert severity={ground === 'substantive' ? 'warning' : 'info'}>{t(`annul.effects.${ground}`)}</Alert>
      {ground === 'procedural' && (
        <Fields legend={t('annul.restated')} help={t('annul.restatedHelp')}>
          <DateInput
            name="restated.officialDate"
            label={t('annul.officialDate')}
            required
            help={member.officialDate && t('annul.was', { on: dmy(member.officialDate) })}
          />
        </Fields>
      )}
    </>
  );
}
