import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { fold } from '../words/fold.ts';
import { count } from '../words/numbers.ts';

/** Something that goes to one of the successors: a member of a cell, or an organisation with all that it has. */
export interface Assignable {
  id: string;
  name: string;
  note?: string;
}

/** How many rows are drawn; those found beyond are assigned together all the same. */
const DRAWN = 50;

/**
 * Who goes to which successor. All that a search finds are assigned at once, single ones apart: so a thousand are assigned
 * by a few strokes, with their exceptions. The value is the successor's id by the item's.
 * @param rest how leaving an item out is called: it stays, or is still to be assigned
 */
export function Assign(props: {
  name: string;
  items: readonly Assignable[];
  successors: readonly { id: string; name: string }[];
  legend: string;
  rest: string;
}) {
  const { name, items, successors, rest } = props;
  const t = useT();
  const language = useLanguage();
  const { field } = useController({ name });
  const chosen = field.value as Record<string, string>;
  const [words, setWords] = useState('');
  const [only, setOnly] = useState('');
  const [target, setTarget] = useState('');
  const [drawn, setDrawn] = useState(DRAWN);
  const asked = fold(words.trim());
  const found = items.filter(
    (item) =>
      (asked === '' || fold(`${item.name} ${item.note ?? ''}`).includes(asked)) &&
      (only === '' || (chosen[item.id] ?? REST) === only),
  );
  const assign = (ids: readonly string[], to: string) => {
    const others = Object.entries(chosen).filter(([id]) => !ids.includes(id));
    field.onChange(Object.fromEntries([...others, ...(to === REST ? [] : ids.map((id) => [id, to]))]));
  };
  const goes = (id: string) => items.filter((item) => (chosen[item.id] ?? REST) === id).length;
  const options = [...successors, { id: REST, name: rest }];
  const choices = options.map((one) => (
    <MenuItem key={one.id} value={one.id}>
      {one.name}
    </MenuItem>
  ));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }} data-testid="assign">
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 3 }}>
        {props.legend}
      </Typography>
      <Typography role="status" sx={{ mb: 3 }}>
        {options.map(({ id, name: called }) => `${called}: ${count(goes(id), language)}`).join(' · ')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 3, alignItems: 'center' }}>
        <TextField
          label={t('reorganise.findItem')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          sx={{ flex: '1 1 200px' }}
        />
        <TextField
          select
          label={t('reorganise.showOnly')}
          value={only}
          onChange={(event) => setOnly(event.target.value)}
          sx={{ flex: '1 1 200px' }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{t('reorganise.all')}</MenuItem>
          {choices}
        </TextField>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 3, alignItems: 'center' }}>
        <TextField
          select
          label={t('reorganise.assignTo')}
          value={target}
          onChange={(event) => setTarget(event.target.value)}
          sx={{ flex: '1 1 200px' }}
        >
          {choices}
        </TextField>
        <Button
          variant="outlined"
          disabled={target === '' || found.length === 0}
          onClick={() =>
            assign(
              found.map(({ id }) => id),
              target,
            )
          }
        >
          {t('reorganise.assignFound', { count: count(found.length, language) })}
        </Button>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.slice(0, drawn).map((item) => (
          <Box
            component="li"
            key={item.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 2,
              alignItems: 'center',
              py: 1.5,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '2 1 200px', minWidth: 0 }}>
              {item.name}
              {item.note && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{item.note}</Box>}
            </Box>
            <TextField
              select
              size="small"
              value={chosen[item.id] ?? REST}
              onChange={(event) => assign([item.id], event.target.value)}
              slotProps={{ htmlInput: { 'aria-label': t('reorganise.whereTo', { name: item.name }) } }}
              sx={{ flex: '1 1 200px' }}
            >
              {choices}
            </TextField>
          </Box>
        ))}
      </Box>
      {found.length > drawn && (
        <Button size="small" onClick={() => setDrawn(drawn + DRAWN)}>
          {t('reorganise.moreRows', { count: count(found.length - drawn, language) })}
        </Button>
      )}
    </Box>
  );
}

/** Stands for no successor. */
const REST = 'rest';
