import { useState } from 'react';
import { newId } from '../api/commands.ts';
import type { Named } from '../api/model.ts';
import { CommandForm } from '../forms/command-form.tsx';
import { compact } from '../forms/compact.ts';
import { DateInput } from '../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../forms/decision-fields.tsx';
import { Fields, Wide } from '../forms/inputs.tsx';
import { likelyIssuer } from '../forms/issuer.ts';
import { OrganisationInput } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Outcome } from '../members/forms/form-of.ts';
import { useSession } from '../providers/use-session.ts';
import { FoundedFields, foundedDefaults, type Founded } from './founded-fields.tsx';
import { OrganisationsInput } from './organisations-input.tsx';
import { PaperFields, papersDefaults } from './papers.tsx';
import { PreviewOf } from './preview.tsx';

interface Values extends ReturnType<typeof papersDefaults> {
  into: string;
  absorbed: Named[];
  sources: Named[];
  founded: Founded;
  decision: ReturnType<typeof decisionDefaults>;
  effectiveOn: string;
}

/** Sáp nhập, where one organisation takes others in; hợp nhất, where a new one takes the place of several. */
export function MergeForm({
  id,
  verb,
  done,
}: {
  id: string;
  verb: 'merge' | 'consolidate';
  done: (outcome: Outcome) => void;
}) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const [founded] = useState(newId);
  const merge = verb === 'merge';
  const defaults: Values = {
    ...papersDefaults(),
    ...{ into: '', absorbed: [], sources: [], effectiveOn: '' },
    founded: foundedDefaults(founded, issuer),
    decision: decisionDefaults(issuer),
  };
  const body = ({ into, absorbed, sources, founded: successor, ...values }: Values) =>
    compact({
      ...values,
      organisation: values.decision.issuer,
      ...(merge ? { into, absorbed: absorbed.map((one) => one.id) } : { sources: idsOf(sources), founded: successor }),
    });
  return (
    <CommandForm<Values>
      collection="reorganisations"
      id={id}
      verb={verb}
      defaults={defaults}
      file="/reorganisations/merge"
      submit={t('reorganise.record')}
      review={(values) => <PreviewOf kind={verb} command={body(values)} />}
      body={body}
      done={(answer) => done({ answer, next: t('reorganise.next') })}
    >
      <Fields legend={t(`reorganise.act.${verb}`)}>
        {merge ? (
          <>
            <Wide>
              <OrganisationInput name="into" label={t('reorganise.into')} required help={t('reorganise.intoHelp')} />
            </Wide>
            <Wide>
              <OrganisationsInput name="absorbed" label={t('reorganise.absorbed')} least={1} />
            </Wide>
          </>
        ) : (
          <>
            <Wide>
              <OrganisationsInput name="sources" label={t('reorganise.sources')} least={2} />
            </Wide>
            <FoundedFields at="founded" parent={issuer} />
          </>
        )}
        <DateInput
          name="effectiveOn"
          label={t('orgForm.effectiveOn')}
          required
          future
          help={t('orgForm.effectiveHelp')}
        />
      </Fields>
      <DecisionFields issuer={issuer} />
      <PaperFields />
    </CommandForm>
  );
}

function idsOf(organisations: Named[]): string[] {
  return organisations.map(({ id }) => id);
}
