import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId, useState, type ReactNode } from 'react';
import type { OrganisationFile, Status } from '../api/model.ts';
import { DayField } from '../forms/date-input.tsx';
import { Picker, useOrganisations } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';
import { useJoinedBeforeProbation } from '../policies/use-policy.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { isDay } from '../words/dates.ts';
import type { MemberFilter } from './filter.ts';
import type { View } from './views.ts';

const STATUSES: Status[] = ['sympathiser', 'dropped', 'admitted', 'probationary', 'official', 'struckOff', 'deceased'];

/** Everything by which the list can be narrowed. */
export function FilterPanel({
  filter,
  statuses,
  view,
  onFilter,
}: {
  filter: MemberFilter;
  statuses?: Status[];
  view: View;
  onFilter: (filter: MemberFilter) => void;
}) {
  const t = useT();
  const { today } = useSession();
  const set = (change: Partial<MemberFilter>) => onFilter({ ...filter, ...change });
  const dueBy = useJoinedBeforeProbation(today);
  return (
    <Box
      role="group"
      aria-label={t('list.filters')}
      sx={{
        px: 4,
        pb: 4,
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: 'repeat(2, minmax(0,1fr))', lg: 'repeat(3, minmax(0,1fr))' },
        alignItems: 'end',
      }}
    >
      <UnderPicker value={filter.under} onChange={(under) => set({ under })} />
      {(!statuses || statuses.length > 1) && (
        <TextField
          select
          label={t('field.status')}
          value={filter.status?.length === 1 ? filter.status[0] : ''}
          onChange={(event) => set({ status: event.target.value ? [event.target.value as Status] : undefined })}
        >
          <MenuItem value="">{t('list.any')}</MenuItem>
          {(statuses ?? STATUSES).map((status) => (
            <MenuItem key={status} value={status}>
              {t(`status.${status}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        select
        label={t('field.sex')}
        value={filter.sex ?? ''}
        onChange={(event) => set({ sex: (event.target.value || undefined) as MemberFilter['sex'] })}
      >
        <MenuItem value="">{t('list.any')}</MenuItem>
        {(['male', 'female'] as const).map((sex) => (
          <MenuItem key={sex} value={sex}>
            {t(`sex.${sex}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('field.education')}
        value={filter.education ?? ''}
        onChange={(event) => set({ education: (event.target.value || undefined) as MemberFilter['education'] })}
      >
        <MenuItem value="">{t('list.any')}</MenuItem>
        {(['literate', 'primary', 'lowerSecondary', 'upperSecondary'] as const).map((level) => (
          <MenuItem key={level} value={level}>
            {t(`education.${level}`)}
          </MenuItem>
        ))}
      </TextField>
      <Typed label={t('field.ethnicity')} value={filter.ethnicity} onChange={(ethnicity) => set({ ethnicity })} />
      <Pair label={t('members.birthYears')}>
        <Typed
          label={t('list.from')}
          year
          value={filter.birthYearFrom}
          onChange={(birthYearFrom) => set({ birthYearFrom })}
        />
        <Typed label={t('list.to')} year value={filter.birthYearTo} onChange={(birthYearTo) => set({ birthYearTo })} />
      </Pair>
      <Pair label={t('members.joinDates')}>
        <Day label={t('list.from')} value={filter.joinDateFrom} onChange={(joinDateFrom) => set({ joinDateFrom })} />
        <Day label={t('list.to')} value={filter.joinDateTo} onChange={(joinDateTo) => set({ joinDateTo })} />
      </Pair>
      <Pair label={t('members.officialDates')}>
        <Day
          label={t('list.from')}
          value={filter.officialDateFrom}
          onChange={(officialDateFrom) => set({ officialDateFrom })}
        />
        <Day
          label={t('list.to')}
          value={filter.officialDateTo}
          onChange={(officialDateTo) => set({ officialDateTo })}
        />
      </Pair>
      {view === 'dossiers' && (
        <Pair label={t('field.diedOn')}>
          <Day label={t('list.from')} value={filter.diedOnFrom} onChange={(diedOnFrom) => set({ diedOnFrom })} />
          <Day label={t('list.to')} value={filter.diedOnTo} onChange={(diedOnTo) => set({ diedOnTo })} />
        </Pair>
      )}
      <Box>
        {view === 'recognitions' && (
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                disabled={dueBy === undefined}
                checked={dueBy !== undefined && filter.joinDateTo === dueBy}
                onChange={(event) => set({ joinDateTo: event.target.checked ? dueBy : undefined })}
              />
            }
            label={t('members.dueOnly')}
          />
        )}
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={filter.late === 'true'}
              onChange={(event) => set({ late: event.target.checked ? 'true' : undefined })}
            />
          }
          label={t('members.lateOnly')}
        />
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={filter.admittedHere === 'true'}
              onChange={(event) => set({ admittedHere: event.target.checked ? 'true' : undefined })}
            />
          }
          label={t('members.admittedHereOnly')}
        />
      </Box>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Button variant="outlined" size="small" onClick={() => onFilter({ q: filter.q })}>
          {t('list.clear')}
        </Button>
      </Box>
    </Box>
  );
}

/** From and to of one thing, under its name. */
function Pair({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Box id={id} sx={{ fontSize: '0.8125rem', color: 'text.secondary', mb: 2 }}>
        {label}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0,1fr))', gap: 2 }}>{children}</Box>
    </Box>
  );
}

/** Narrows when the box is left or Enter is pressed. */
function Typed({
  label,
  value,
  year,
  onChange,
}: {
  label: string;
  value?: string;
  year?: boolean;
  onChange: (value: string | undefined) => void;
}) {
  const [typing, setTyping] = useState<string>();
  const commit = () => {
    if (typing === undefined) return;
    setTyping(undefined);
    if (!year || typing === '' || /^(18|19|20)\d{2}$/.test(typing)) onChange(typing.trim() || undefined);
  };
  return (
    <TextField
      label={label}
      value={typing ?? value ?? ''}
      onChange={(event) => setTyping(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      slotProps={{
        htmlInput: { inputMode: year ? 'numeric' : undefined, maxLength: year ? 4 : 40, autoComplete: 'off' },
      }}
    />
  );
}

function Day({
  label,
  value,
  onChange,
}: {
  label: string;
  value?: string;
  onChange: (value: string | undefined) => void;
}) {
  const [typing, setTyping] = useState<string>();
  return (
    <DayField
      label={label}
      value={typing ?? value ?? ''}
      onChange={(next) => {
        const done = next === '' || isDay(next);
        setTyping(done ? undefined : next);
        if (done) onChange(next || undefined);
      }}
    />
  );
}

function UnderPicker({ value, onChange }: { value?: string; onChange: (value: string | undefined) => void }) {
  const t = useT();
  const [typed, setTyped] = useState<string>();
  const finding = useOrganisations(typed);
  const { data } = useRead<OrganisationFile>(value && `/organisations/${value}`);
  return (
    <Picker
      label={t('members.under')}
      value={value && data ? { id: data.id, name: data.name } : null}
      {...finding}
      onTyped={setTyped}
      onChange={(picked) => onChange(picked?.id)}
    />
  );
}
