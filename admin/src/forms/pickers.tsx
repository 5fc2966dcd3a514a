import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState, type ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Directory, MemberRow, OrganisationRow, OrganisationType, Page, Status } from '../api/model.ts';
import { useDebounced } from '../controls/use-debounced.ts';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import type { InputProps } from './inputs.tsx';

/** Something that can be picked: its id, its name, and what tells it from another of the same name. */
export interface Pick {
  id: string;
  name: string;
  note?: string;
}

/** An organisation, found by its name. */
export function OrganisationInput({ types, ...props }: InputProps & { known?: Pick; types?: OrganisationType[] }) {
  const [typed, setTyped] = useState<string>();
  return <PickInput {...props} {...useOrganisations(typed, types)} onTyped={setTyped} />;
}

/** An organisation anywhere in the register, also outside of what the account works on: found by its name. */
export function DirectoryInput({ types, ...props }: InputProps & { known?: Pick; types: OrganisationType[] }) {
  const [typed, setTyped] = useState<string>();
  return <PickInput {...props} {...useDirectory(typed, types)} onTyped={setTyped} />;
}

/** A person of the register, found by name. */
export function MemberInput({
  status,
  under,
  ...props
}: InputProps & { known?: Pick; status?: Status[]; under?: string }) {
  const [typed, setTyped] = useState<string>();
  return <PickInput {...props} {...useMembers(typed, status, under)} onTyped={setTyped} />;
}

/** What typing found so far. */
interface Finding {
  found: Pick[];
  finding: boolean;
}

function PickInput({
  name,
  required,
  known,
  ...props
}: InputProps & Finding & { known?: Pick; onTyped: (typed?: string) => void }) {
  const t = useT();
  const { field, fieldState } = useController({
    name,
    rules: { validate: (value: unknown) => (required && !value ? t('form.required') : true) },
  });
  const [picked, setPicked] = useState<Pick | undefined>(known);
  const current = [picked, known].find((one) => one?.id === field.value);
  return (
    <Picker
      {...props}
      name={name}
      required={required}
      value={current ?? null}
      error={fieldState.error?.message}
      onBlur={field.onBlur}
      onChange={(next) => {
        setPicked(next ?? undefined);
        field.onChange(next?.id ?? '');
      }}
    />
  );
}

/** A box to find and pick one. Names are found without diacritics: the server folds them. */
export function Picker(
  props: Finding & {
    name?: string;
    label: string;
    required?: boolean;
    value: Pick | null;
    error?: string;
    help?: ReactNode;
    /** Told what is typed while the list is open; undefined once it is closed. */
    onTyped: (typed?: string) => void;
    onChange: (picked: Pick | null) => void;
    onBlur?: () => void;
  },
) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const turn = (next: boolean) => {
    setOpen(next);
    setTyped('');
    props.onTyped(next ? '' : undefined);
  };
  return (
    <Autocomplete
      value={props.value}
      open={open}
      // Opened by typing, it begins with what was typed.
      onOpen={({ type }) => (type === 'change' ? setOpen(true) : turn(true))}
      onClose={() => turn(false)}
      onBlur={props.onBlur}
      onChange={(_, next) => props.onChange(next)}
      inputValue={open ? typed : (props.value?.name ?? '')}
      onInputChange={(_, text, reason) => {
        if (reason === 'reset') return;
        setTyped(text);
        props.onTyped(text);
      }}
      options={props.found}
      loading={props.finding}
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
          placeholder={props.value?.name ?? t('form.typeToFind')}
        />
      )}
    />
  );
}

/** Organisations whose name fits what is typed; the first ones while nothing is. */
export function useOrganisations(typed: string | undefined, types?: OrganisationType[]): Finding {
  const t = useT();
  const q = useDebounced(typed?.trim(), 200);
  const { data, isFetching } = useRead<Page<OrganisationRow>>(
    q === undefined ? undefined : '/organisations',
    { q, limit: types ? 100 : 20, sort: 'name' },
    { keep: true },
  );
  const rows = (data?.items ?? []).filter(({ type }) => !types || types.includes(type));
  return {
    found: rows.slice(0, 20).map((row) => organisationPick(row, t)),
    finding: isFetching,
  };
}

/** Organisations of the whole register whose name fits what is typed; none while it is shorter than two letters. */
function useDirectory(typed: string | undefined, type: OrganisationType[]): Finding {
  const t = useT();
  const q = useDebounced(typed?.trim(), 200) ?? '';
  const asked = q.length >= 2;
  const { data, isFetching } = useRead<Directory>(
    asked ? '/organisations/directory' : undefined,
    { q, type },
    { keep: true },
  );
  return { found: asked ? (data?.items ?? []).map((row) => organisationPick(row, t)) : [], finding: isFetching };
}

/** Members whose name fits what is typed; nobody while nothing is. */
export function useMembers(typed: string | undefined, status?: Status[], under?: string): Finding {
  const t = useT();
  const q = useDebounced(typed?.trim(), 200);
  const { data, isFetching } = useRead<Page<MemberRow>>(
    q ? '/members' : undefined,
    { q, status, under, limit: 20 },
    { keep: true },
  );
  return { found: q ? (data?.items ?? []).map((row) => memberPick(row, t)) : [], finding: isFetching };
}

function organisationPick(row: OrganisationRow | Directory['items'][number], t: Translate): Pick {
  return {
    id: row.id,
    name: row.name,
    note: [t(`organisationType.${row.type}`), row.parentName].filter(Boolean).join(' · '),
  };
}

function memberPick(row: MemberRow, t: Translate): Pick {
  return {
    id: row.id,
    name: nameShown(row.fullName, t),
    note: [t(`status.${row.status}`), row.birthDate && t('members.born', { on: dmy(row.birthDate) }), row.cellName]
      .filter(Boolean)
      .join(' · '),
  };
}
