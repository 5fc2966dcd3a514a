import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import { usePreference } from '../preferences.ts';
import type { MemberFilter } from './filter.ts';
import { withoutTyped } from './saved-filters.ts';

/** Filters kept under a name: without the typed name of a person, which stays off this computer. */
export function SavedFilters(props: {
  filter: MemberFilter;
  onFilter: (filter: MemberFilter) => void;
  onClose: () => void;
}) {
  const t = useT();
  const [saved, setSaved] = usePreference('savedFilters');
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    setSaved([
      ...saved.filter((one) => one.name !== name.trim()),
      { name: name.trim(), filter: withoutTyped(props.filter) },
    ]);
    setName('');
  };
  return (
    <Box sx={{ width: 320, maxWidth: '86vw' }}>
      {saved.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 4, py: 2 }}>
          {t('list.noSaved')}
        </Typography>
      )}
      {saved.map((one) => (
        <Box key={one.name} sx={{ display: 'flex', alignItems: 'center', pr: 2 }}>
          <MenuItem
            sx={{ flex: 1, whiteSpace: 'normal' }}
            onClick={() => {
              props.onFilter(one.filter);
              props.onClose();
            }}
          >
            {one.name}
          </MenuItem>
          <IconButton
            size="small"
            aria-label={t('list.removeSaved', { name: one.name })}
            onClick={() => setSaved(saved.filter((other) => other !== one))}
          >
            <Close fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box component="form" onSubmit={save} sx={{ px: 4, py: 3, borderTop: 1, borderColor: 'divider' }}>
        <TextField
          label={t('list.saveName')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.stopPropagation()}
          helperText={t('list.saveNote')}
          slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }}
        />
        <Button type="submit" variant="outlined" size="small" disabled={!name.trim()} sx={{ mt: 2 }}>
          {t('list.saveAs')}
        </Button>
      </Box>
    </Box>
  );
}
