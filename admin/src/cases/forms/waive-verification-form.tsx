import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, ChoiceInput, Fields, RadioInput, Wide } from '../../forms/inputs.tsx';
import { MemberInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CaseFormProps } from './form-of.ts';

const RELATIONS = {
  blood: ['parent', 'sibling', 'child'],
  inLaw: ['spouse', 'spouseParent', 'spouseSibling'],
} as const;
type Side = keyof typeof RELATIONS;

interface Values {
  side: Side;
  relation: string;
  relative: string;
  declarationConfirmed: boolean;
  waivedOn: string;
}

/** Không phải thẩm tra một bên gia đình. */
export default function WaiveVerificationForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  const sides = (['blood', 'inLaw'] as const).filter((side) => !file.waivers.some((one) => one.side === side));
  return (
    <CommandForm<Values>
      collection="cases"
      id={file.id}
      verb="waive-verification"
      revision={file.revision}
      defaults={{ side: sides[0] ?? 'blood', relation: '', relative: '', declarationConfirmed: false, waivedOn: '' }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('verify.waiveNext') })}
    >
      <Fields legend={t('act.cases.waive-verification')}>
        <Wide>
          <RadioInput
            name="side"
            label={t('verify.side')}
            required
            choices={sides.map((side) => [side, t(`verify.sides.${side}`)] as const)}
          />
        </Wide>
        <MemberInput name="relative" label={t('verify.relative')} required status={['official', 'probationary']} />
        <Relation />
        <DateInput name="waivedOn" label={t('verify.waivedOn')} required />
        <Wide>
          <CheckInput name="declarationConfirmed" label={t('verify.declarationConfirmed')} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}

/** How the relative of the side chosen is related. */
function Relation() {
  const t = useT();
  const side = useWatch<Values, 'side'>({ name: 'side' });
  return (
    <ChoiceInput
      name="relation"
      label={t('verify.relation')}
      required
      choices={RELATIONS[side].map((one) => [one, t(`verify.relations.${one}`)] as const)}
    />
  );
}
