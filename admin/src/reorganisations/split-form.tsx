import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { newId } from '../api/commands.ts';
import type { OrganisationFile } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { compact } from '../forms/compact.ts';
import { DateInput } from '../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../forms/decision-fields.tsx';
import { Fields, RadioInput, Wide } from '../forms/inputs.tsx';
import { likelyIssuer } from '../forms/issuer.ts';
import { OrganisationInput } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Outcome } from '../members/forms/form-of.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { Assign } from './assign.tsx';
import { FoundedFields, foundedDefaults, type Founded } from './founded-fields.tsx';
import { PaperFields, papersDefaults } from './papers.tsx';
import { PreviewOf } from './preview.tsx';
import { useContents } from './use-contents.ts';

interface Values extends ReturnType<typeof papersDefaults> {
  source: string;
  ends: 'ends' | 'goesOn';
  parts: { founded: Founded }[];
  /** The successor of each person or organisation, by its id. */
  people: Record<string, string>;
  below: Record<string, string>;
  decision: ReturnType<typeof decisionDefaults>;
  effectiveOn: string;
}

/** Chia tách: what an organisation consists of goes to successors, each to exactly one. */
export function SplitForm({ id, done }: { id: string; done: (outcome: Outcome) => void }) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const defaults: Values = {
    ...papersDefaults(),
    ...{ source: '', ends: 'ends', people: {}, below: {}, effectiveOn: '' },
    parts: [newId(), newId()].map((part) => ({ founded: foundedDefaults(part, issuer) })),
    decision: decisionDefaults(issuer),
  };
  const body = ({ ends, parts, people, below, ...values }: Values) => ({
    ...compact({ ...values, organisation: values.decision.issuer }),
    ends: ends === 'ends',
    parts: parts.map(({ founded }) => ({
      founded: compact(founded),
      members: goingTo(people, founded.id),
      children: goingTo(below, founded.id),
    })),
  });
  return (
    <CommandForm<Values>
      collection="reorganisations"
      id={id}
      verb="split"
      defaults={defaults}
      file="/reorganisations/split"
      submit={t('reorganise.record')}
      review={(values) => <PreviewOf kind="split" command={body(values)} />}
      body={body}
      done={(answer) => done({ answer, next: t('reorganise.next') })}
    >
      <Fields legend={t('reorganise.act.split')}>
        <Wide>
          <OrganisationInput name="source" label={t('reorganise.source')} required />
        </Wide>
        <Wide>
          <RadioInput
            name="ends"
            label={t('reorganise.ends')}
            required
            choices={[
              ['ends', t('reorganise.endsYes')],
              ['goesOn', t('reorganise.endsNo')],
            ]}
          />
        </Wide>
        <DateInput
          name="effectiveOn"
          label={t('orgForm.effectiveOn')}
          required
          future
          help={t('orgForm.effectiveHelp')}
        />
      </Fields>
      <Parts />
      <Contents />
      <DecisionFields issuer={issuer} />
      <PaperFields />
    </CommandForm>
  );
}

/** What a part is filled in with until somebody says otherwise. */
type Suggested = Pick<Founded, 'type' | 'parent'>;

/** The successors that the decision founds. */
function Parts() {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const { control, getValues, setValue } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name: 'parts' });
  const [ends, source] = useWatch({ control, name: ['ends', 'source'] });
  const file = useRead<OrganisationFile>(source ? `/organisations/${source}` : undefined).data;
  const parent = file?.parent ? { id: file.parent, name: file.parentName ?? '' } : issuer;
  const suggested = useRef<Suggested>(foundedDefaults('', issuer));
  // Its parts usually are what it was, where it was; what somebody has chosen otherwise by then stays.
  useEffect(() => {
    if (!file) return;
    const before = suggested.current;
    suggested.current = { type: file.type, parent: file.parent ?? before.parent };
    for (const [index, { founded }] of getValues('parts').entries()) {
      for (const fact of ['type', 'parent'] as const) {
        if (founded[fact] === before[fact]) setValue(`parts.${index}.founded.${fact}`, suggested.current[fact]);
      }
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when another source is chosen, not whenever it is read anew
  }, [file?.id]);
  const least = ends === 'ends' ? 2 : 1;
  return (
    <Box sx={{ display: 'grid', gap: 6 }}>
      {fields.map((field, index) => (
        <Fields key={field.id} legend={t('reorganise.part', { number: index + 1 })}>
          <FoundedFields at={`parts.${index}.founded`} parent={parent} />
          {fields.length > least && (
            <Wide>
              <Button size="small" onClick={() => remove(index)}>
                {t('reorganise.removePart', { number: index + 1 })}
              </Button>
            </Wide>
          )}
        </Fields>
      ))}
      <div>
        <Button
          variant="outlined"
          onClick={() => append({ founded: { ...foundedDefaults(newId()), ...suggested.current } })}
        >
          {t('reorganise.addPart')}
        </Button>
      </div>
    </Box>
  );
}

/** Who and what the source consists of, each with its successor. */
function Contents() {
  const t = useT();
  const { control } = useFormContext<Values>();
  const [source, parts, ends] = useWatch({ control, name: ['source', 'parts', 'ends'] });
  const { organisation, isCell, items, problem } = useContents(source || undefined);
  if (!source) return <Alert severity="info">{t('reorganise.chooseSource')}</Alert>;
  if (problem) return <Failure problem={problem} />;
  if (!organisation || !items) return <Loading />;
  if (items.length === 0) return <Alert severity="info">{t('reorganise.emptySource')}</Alert>;
  return (
    <Assign
      key={source}
      name={isCell ? 'people' : 'below'}
      items={items}
      successors={parts.map(({ founded }, index) => ({
        id: founded.id,
        name: founded.name || t('reorganise.part', { number: index + 1 }),
      }))}
      legend={t(isCell ? 'reorganise.assignPeople' : 'reorganise.assignBelow')}
      rest={t(ends === 'ends' ? 'reorganise.notAssigned' : 'reorganise.stays')}
    />
  );
}

function goingTo(chosen: Record<string, string>, successor: string): string[] {
  return Object.entries(chosen)
    .filter(([, to]) => to === successor)
    .map(([id]) => id);
}
