import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Named } from '../api/model.ts';
import { CommandForm } from '../forms/command-form.tsx';
import { DateInput } from '../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../forms/decision-fields.tsx';
import { CheckInput, ChoiceInput, Fields, ManyInput, TextInput, Wide } from '../forms/inputs.tsx';
import { likelyIssuer } from '../forms/issuer.ts';
import { useT } from '../i18n/use-t.ts';
import type { Outcome } from '../members/forms/form-of.ts';
import { useSession } from '../providers/use-session.ts';
import { parameterName, valueWord, type Group, type Parameter } from './values.ts';

interface Values {
  effectiveFrom: string;
  decision: ReturnType<typeof decisionDefaults>;
  changes: Record<string, unknown>;
  asParty: string[];
}

/**
 * The form of a new version: filled in with what holds, of which only what differs is recorded. Of a province, only what
 * the central texts leave to it; what it has set it may also give up again.
 */
export function VersionForm(props: {
  group: Group;
  province?: Named;
  onCancel: () => void;
  done: (outcome: Outcome) => void;
}) {
  const t = useT();
  const { group, province, done } = props;
  const likely = likelyIssuer(useSession());
  const issuer = province ?? likely;
  const named = t(`policy.groups.${group.group}`);
  const last = group.versions.at(-1)!;
  const [chosen, setChosen] = useState<string[]>([]);
  const own = province ? group.parameters.filter(({ name }) => last.own.includes(name)) : [];
  const editable = group.parameters.filter(({ kind, local }) => kind !== 'fixed' && (!province || local));
  return (
    <>
      <CommandForm<Values>
        collection="policies"
        id=""
        verb="set-version"
        defaults={{
          effectiveFrom: '',
          decision: decisionDefaults(issuer),
          changes: Object.fromEntries(editable.map((one) => [one.name, typed(one, last.values[one.name])])),
          asParty: [],
        }}
        body={({ effectiveFrom, decision, changes, asParty }) => ({
          group: group.group,
          organisation: province?.id,
          effectiveFrom,
          decision: Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== '')),
          changes: Object.fromEntries(
            editable
              .map((one) => [one, said(one, changes[one.name])] as const)
              .filter(([one, value]) => JSON.stringify(value) !== JSON.stringify(last.values[one.name]))
              .map(([one, value]) => [one.name, value]),
          ),
          asParty: asParty.length > 0 ? asParty : undefined,
        })}
        done={(answer) =>
          done({ answer, next: province ? t('policy.ownNext', { name: province.name }) : t('policy.next') })
        }
      >
        <Fields
          legend={
            province
              ? t('policy.newOwnVersionOf', { name: province.name, group: named })
              : t('policy.newVersionOf', { group: named })
          }
          help={province && t('policy.ownHelp')}
        >
          <DateInput
            name="effectiveFrom"
            label={t('policy.effectiveFrom')}
            required
            future
            help={t('policy.effectiveHelp')}
          />
        </Fields>
        <DecisionFields issuer={issuer} />
        <Fields legend={t('policy.changes')} help={t('policy.changesHelp')}>
          <Wide>
            <TextField
              select
              fullWidth
              label={t('policy.choose')}
              value=""
              onChange={(event) => setChosen([...chosen, event.target.value])}
            >
              {editable
                .filter(({ name }) => !chosen.includes(name))
                .map((parameter) => (
                  <MenuItem key={parameter.name} value={parameter.name} sx={{ whiteSpace: 'normal' }}>
                    {parameterName(group.group, parameter, t)}
                  </MenuItem>
                ))}
            </TextField>
          </Wide>
          {editable
            .filter(({ name }) => chosen.includes(name))
            .map((parameter) => (
              <ParameterInput key={parameter.name} group={group.group} parameter={parameter} />
            ))}
        </Fields>
        {own.length > 0 && (
          <Fields legend={t('policy.asParty')} help={t('policy.asPartyHelp')}>
            <Wide>
              <ManyInput
                name="asParty"
                label={t('policy.givenUp')}
                choices={own.map((one) => [one.name, parameterName(group.group, one, t)] as const)}
              />
            </Wide>
          </Fields>
        )}
      </CommandForm>
      <div>
        <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
      </div>
    </>
  );
}

/** The input that fits the values of a parameter. */
function ParameterInput({ group, parameter }: { group: Group['group']; parameter: Parameter }) {
  const t = useT();
  const name = `changes.${parameter.name}`;
  const label = parameterName(group, parameter, t);
  const { kind, min, max, unit, source, of = [], keys = [] } = parameter;
  const bounds = t('policy.bounds', { min, max, unit: t(`policy.units.${unit ?? 'number'}`), source });
  const choices = of.map((one) => [String(one), valueWord(one, t)] as const);
  switch (kind) {
    case 'integer':
      return (
        <TextInput
          name={name}
          label={label}
          required
          help={bounds}
          inputMode="numeric"
          pattern={[/^\d{1,6}$/, t('form.badNumber')]}
        />
      );
    case 'integers':
      return (
        <TextInput
          name={name}
          label={label}
          required
          help={`${t('policy.listHelp')} ${bounds}`}
          pattern={[/^\s*\d+(\s*,\s*\d+)*\s*$/, t('policy.badList')]}
        />
      );
    case 'choice':
      return <ChoiceInput name={name} label={label} required choices={choices} help={source} />;
    case 'flag':
      return <CheckInput name={name} label={label} help={source} />;
    case 'many':
      return (
        <Wide>
          <ManyInput name={name} label={label} choices={choices} help={source} />
        </Wide>
      );
    case 'integersBy':
      return keys.map((key) => (
        <TextInput
          key={key}
          name={`${name}.${key}`}
          label={t('policy.by', { key: label, value: valueWord(key, t) })}
          help={bounds}
          inputMode="numeric"
          pattern={[/^\d{1,6}$/, t('form.badNumber')]}
        />
      ));
    default:
      return null;
  }
}

/** A value as it is typed. */
function typed({ kind, keys = [] }: Parameter, value: unknown): unknown {
  if (kind === 'integer' || kind === 'choice') return String(value);
  if (kind === 'integers') return (value as number[]).join(', ');
  if (kind !== 'integersBy') return value;
  const known = value as Record<string, number>;
  return Object.fromEntries(keys.map((key) => [key, key in known ? String(known[key]) : '']));
}

/** What was typed, as the command takes it. */
function said({ kind, of = [] }: Parameter, value: unknown): unknown {
  switch (kind) {
    case 'integer':
      return Number(value);
    case 'choice':
      return of.find((one) => String(one) === value);
    case 'integers':
      return String(value).split(',').map(Number);
    case 'many':
      return of.filter((one) => (value as unknown[]).includes(one));
    case 'integersBy':
      return Object.fromEntries(
        Object.entries(value as Record<string, string>)
          .filter(([, one]) => one !== '')
          .map(([key, one]) => [key, Number(one)]),
      );
    default:
      return value;
  }
}
