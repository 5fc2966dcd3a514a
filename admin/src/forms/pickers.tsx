import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState, type ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { MemberRow, OrganisationRow, OrganisationType, Page, Status } from '../api/model.ts';
import { useDebounced } from '../controls/use-debounced.ts';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { dmy } from '../words/dates.ts';
import type { InputProps } from './inputs.tsx';

/** Something that can be picked: its id, its name, and what tells it from another of the same name. */
export interface Pick {
  id: string;
  name: string;
  note?: string;
}

/** An organisation, found by its name. */
export function OrganisationInput({
  known,
  types,
  ...props
}: InputProps & { known?: Pick; types?: OrganisationType[] }) {
  return <PickInput {...props} known={known} use={(typed) => useOrganisations(typed, types)} />;
}

/** A person of the register, found by name. */
export function MemberInput({
  known,
  status,
  under,
  ...props
}: InputProps & { known?: Pick; status?: Status[]; under?: string }) {
  return <PickInput {...props} known={known} use={(typed) => useMembers(typed, status, under)} />;
}

function PickInput({
  name,
  label,
  required,
  help,
  known,
  use,
}: InputProps & { known?: Pick; use: (typed: string) => Finding }) {
  const t = useT();
  const { field, fieldState } = useController({
    name,
    rules: { validate: (value: unknown) => (required && !value ? t('form.required') : true) },
  });
  const [picked, setPicked] = useState<Pick | null>(known ?? null);
  const current = field.value ? (picked?.id === field.value ? picked : known?.id === field.value ? known : null) : null;
  return (
    <Picker
      name={name}
      label={label}
      required={required}
      value={current ?? null}
      error={fieldState.error?.message}
      help={help}
      use={use}
      onBlur={field.onBlur}
      onChange={(next) => {
        setPicked(next);
        field.onChange(next?.id ?? '');
      }}
    />
  );
}

interface Finding {
  found: Pick[];
  finding: boolean;
}

/** A box to find and pick one. Names are found without diacritics: the server folds them. */
export function Picker(props: {
  name?: string;
  label: string;
  required?: boolean;
  value: Pick | null;
  error?: string;
  help?: ReactNode;
  /** A hook: what the typed text finds. */
  use: (typed: string) => Finding;
  onChange: (picked: Pick | null) => void;
  onBlur?: () => void;
}) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const useFound = props.use;
  const { found, finding } = useFound(open ? typed : '');
  return (
    <Autocomplete
      value={props.value}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onBlur={props.onBlur}
      onChange={(_, next) => props.onChange(next)}
      inputValue={open ? typed : (props.value?.name ?? typed)}
      onInputChange={(_, text, reason) => reason !== 'reset' && setTyped(text)}
      options={found}
      loading={finding}
      loadingText={t('form.finding')}
      noOptionsText={typed.trim() ? t('form.nothingFound') : t('form.typeToFind')}
      filterOptions={(options) => options}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      getOptionKey={(option) => option.id}
      getOptionLabel={(option) => option.name}
      openText={t('form.openList')}
      closeText={t('app.close')}
      clearText={t('list.clear')}
      renderOption={({ key, ...optionProps }, option) => (
        <Box component="li" key={key} {...optionProps} sx={{ display: 'block !important' }}>
          <div>{option.name}</div>
          {option.note && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{option.note}</Box>}
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          name={props.name}
          label={props.label}
          required={props.required}
          error={Boolean(props.error)}
          helperText={props.error ?? props.help}
          placeholder={t('form.typeToFind')}
        />
      )}
    />
  );
}

/** Organisations whose name fits what is typed; the first ones while nothing is. */
export function useOrganisations(typed: string, types?: OrganisationType[]): Finding {
  const t = useT();
  const q = useDebounced(typed.trim(), 200);
  const { data, isFetching } = useRead<Page<OrganisationRow>>(
    '/organisations',
    { q, type: types, limit: 20, sort: 'name' },
    { keep: true },
  );
  return { found: (data?.items ?? []).map((row) => organisationPick(row, t)), finding: isFetching };
}

/** Members whose name fits what is typed; nobody while nothing is. */
export function useMembers(typed: string, status?: Status[], under?: string): Finding {
  const t = useT();
  const q = useDebounced(typed.trim(), 200);
  const { data, isFetching } = useRead<Page<MemberRow>>(
    q ? '/members' : undefined,
    { q, status, under, limit: 20 },
    { keep: true },
  );
  return { found: q ? (data?.items ?? []).map((row) => memberPick(row, t)) : [], finding: isFetching };
}

function organisationPick(row: OrganisationRow, t: Translate): Pick {
  return {
    id: row.id,
    name: row.name,
    note: [t(`organisationType.${row.type}`), row.parentName].filter(Boolean).join(' · '),
  };
}

function memberPick(row: MemberRow, t: Translate): Pick {
  return {
    id: row.id,
    name: row.fullName,
    note: [t(`status.${row.status}`), row.birthDate && t('members.born', { on: dmy(row.birthDate) }), row.cellName]
      .filter(Boolean)
      .join(' · '),
  };
}
