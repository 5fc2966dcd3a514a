import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { KIND } from '../kinds.ts';
import type { CaseFormProps } from './form-of.ts';

interface Decide {
  outcome: 'approved' | 'refused';
  decision: ReturnType<typeof decisionDefaults>;
  why: string;
}

/** Quyết định một hồ sơ: the issuer is the organisation where the case lies. */
export function DecideForm({ file, done }: CaseFormProps) {
  const t = useT();
  const numbered = KIND[file.kind].decision !== 'none';
  return (
    <CommandForm<Decide>
      collection="cases"
      id={file.id}
      verb="decide"
      defaults={{ outcome: 'approved', decision: decisionDefaults(file.at), why: '' }}
      file={`/cases/${file.id}`}
      body={({ outcome, decision, why }) =>
        outcome === 'approved'
          ? compact({ outcome, decision: numbered ? decision : undefined })
          : compact({ outcome, why })
      }
      done={(answer) => done({ answer, next: t('caseForm.decideNext') })}
    >
      <Fields legend={t('caseForm.outcomeField')}>
        <Wide>
          <RadioInput
            name="outcome"
            label={t('caseForm.outcomeField')}
            required
            choices={[
              ['approved', t('caseForm.approve')],
              ['refused', t('caseForm.refuse')],
            ]}
          />
        </Wide>
      </Fields>
      <PaperOrReason issuer={file.at} numbered={numbered} />
    </CommandForm>
  );
}

/** An approval has its decision, a refusal its reason. */
function PaperOrReason({ issuer, numbered }: { issuer: { id: string; name: string }; numbered: boolean }) {
  const t = useT();
  const outcome = useWatch<Decide, 'outcome'>({ name: 'outcome' });
  if (outcome === 'approved') return numbered ? <DecisionFields issuer={issuer} /> : null;
  return <TextInput name="why" label={t('caseForm.why')} required multiline maxLength={1000} />;
}

interface Again {
  other: boolean;
  decision: ReturnType<typeof decisionDefaults>;
}

/** Tries the outcome on the person's own stream once more, by another paper if one is given. */
export function ConcludeAgainForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  return (
    <CommandForm<Again>
      collection="cases"
      id={file.id}
      verb="conclude-again"
      revision={file.revision}
      defaults={{ other: false, decision: decisionDefaults(file.at) }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={({ other, decision }) => (other ? compact({ decision }) : {})}
      done={(answer) => done({ answer, next: t('caseForm.concludeNext') })}
    >
      <CheckInput name="other" label={t('caseForm.otherDecision')} />
      <OtherPaper issuer={file.at} />
    </CommandForm>
  );
}

function OtherPaper({ issuer }: { issuer: { id: string; name: string } }) {
  const other = useWatch<Again, 'other'>({ name: 'other' });
  return other ? <DecisionFields issuer={issuer} /> : null;
}
