import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { MemberRow, OrganisationRow, Page } from '../api/model.ts';
import { useDebounced } from '../controls/use-debounced.ts';
import { HELP_LEAVES } from '../help/leaves.ts';
import type { Key, Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { foundIn } from '../words/fold.ts';
import { nameShown } from '../words/person.ts';
import { leavesFor, pagesOf, type PageLeaf } from './leaves.ts';

interface Found {
  group: Key;
  path: string;
  name: string;
  note?: string;
}

/** One box that finds a person, an organisation or a procedure, with or without diacritics. Arrow keys and Enter. */
export function GlobalSearch({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [entered, setEntered] = useState(false);
  const { found, searching } = useFound(typed);
  const at = Math.min(chosen, found.length - 1);

  const open = (one: Found | undefined) => {
    if (!one) return;
    onClose();
    void navigate(one.path);
  };
  // Enter waits for what belongs to the typed text: until then the list may still be that of the text before.
  useEffect(() => {
    if (entered && !searching) open(found[at]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Enter') setEntered(true);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      aria-label={t('search.label')}
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 4, borderBottom: 1, borderColor: 'divider' }}>
        <Search aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          value={typed}
          placeholder={t('search.placeholder')}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: 'combobox',
            'aria-label': t('search.label'),
            'aria-expanded': found.length > 0,
            'aria-controls': listId,
            'aria-activedescendant': at >= 0 ? `${listId}-${at}` : undefined,
            'aria-autocomplete': 'list',
            autoComplete: 'off',
          }}
          sx={{ py: 3, fontSize: '1rem' }}
        />
      </Box>
      <Box
        id={listId}
        role="listbox"
        aria-label={t('search.label')}
        sx={{ maxHeight: '60vh', overflowY: 'auto', py: found.length ? 2 : 0 }}
      >
        {found.map((one, index) => (
          <Box key={one.path} role="presentation">
            {one.group !== found[index - 1]?.group && (
              <Typography
                role="presentation"
                sx={{ px: 4, pt: 2, fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary' }}
              >
                {t(one.group)}
              </Typography>
            )}
            <Box
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseMove={() => setChosen(index)}
              onClick={() => open(one)}
              sx={{ px: 4, py: 2, cursor: 'pointer', bgcolor: index === at ? 'action.selected' : undefined }}
            >
              <Box sx={{ fontWeight: 500 }}>{one.name}</Box>
              {one.note && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{one.note}</Box>}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ px: 4, py: 3 }}>
        {found.length > 0 && typed
          ? t('search.results', { smart_count: found.length })
          : typed.trim().length < 2
            ? t('search.start')
            : searching
              ? t('form.finding')
              : t('search.nothing', { q: typed })}
      </Typography>
    </Dialog>
  );
}

/** The pages of help of what the account may use. */
function helpFor(leaves: PageLeaf[], t: Translate, typed: string): Found[] {
  return Object.entries(HELP_LEAVES).flatMap(([leaf, { label, path, ...place }]) => {
    const under = 'under' in place ? t(place.under) : undefined;
    const fits = foundIn([t('help.open'), t(label), under].filter(Boolean).join(' '), typed);
    return fits && leaves.some((one) => one.path === path)
      ? [{ group: 'help.open' as const, path: `/help/${leaf}`, name: t(label), note: under }]
      : [];
  });
}

function useFound(typed: string): { found: Found[]; searching: boolean } {
  const t = useT();
  const may = useMay();
  const q = useDebounced(typed.trim(), 200);
  const asked = q.length >= 2;
  const people = useRead<Page<MemberRow>>(
    asked && may('members.list') ? '/members' : undefined,
    { q, limit: 7 },
    { keep: true },
  );
  const organisations = useRead<Page<OrganisationRow>>(
    asked && may('organisations.file') ? '/organisations' : undefined,
    { q, limit: 5 },
    { keep: true },
  );
  const leaves = pagesOf(leavesFor(may));
  const pages = leaves.filter((page) => foundIn(t(page.label), typed));
  const found: Found[] = [
    ...(asked ? (people.data?.items ?? []) : []).map((person) => ({
      group: 'search.people' as const,
      path: `/members/${person.id}`,
      name: nameShown(person.fullName, t),
      note: [t(`status.${person.status}`), person.birthYear, person.cellName].filter(Boolean).join(' · '),
    })),
    ...(asked ? (organisations.data?.items ?? []) : []).map((organisation) => ({
      group: 'search.organisations' as const,
      path: `/organisations/${organisation.id}`,
      name: organisation.name,
      note: [t(`organisationType.${organisation.type}`), organisation.parentName].filter(Boolean).join(' · '),
    })),
    ...pages.map((page) => ({
      group: 'search.procedures' as const,
      path: page.path,
      name: t(page.label),
      note: page.under && t(page.under),
    })),
    ...(asked ? helpFor(leaves, t, typed) : []),
  ];
  return { found, searching: q !== typed.trim() || people.isFetching || organisations.isFetching };
}
