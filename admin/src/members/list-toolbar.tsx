import Bookmark from '@mui/icons-material/BookmarkBorder';
import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import FilterList from '@mui/icons-material/FilterList';
import Search from '@mui/icons-material/Search';
import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Divider from '@mui/material/Divider';
import InputAdornment from '@mui/material/InputAdornment';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { download } from '../api/download.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Moment } from '../controls/as-of.tsx';
import { wording } from '../controls/failure.tsx';
import { useT } from '../i18n/use-t.ts';
import { usePreference } from '../preferences.ts';
import { useSession } from '../providers/use-session.ts';
import { COLUMN_IDS, column, type ColumnId } from './columns.tsx';
import { conditions, type MemberFilter } from './filter.ts';
import { SavedFilters } from './saved-filters-menu.tsx';

interface Props {
  filter: MemberFilter;
  /** All that the list on screen was asked for. */
  asked: MemberFilter & Pick<Moment, 'asOf' | 'knownAt'> & { sort: { field: string; order: 'ASC' | 'DESC' } };
  columns: ColumnId[];
  panel: boolean;
  onPanel: () => void;
  onFilter: (filter: MemberFilter) => void;
}

/** Above the list: search, filter, saved filters, columns, export. */
export function ListToolbar(props: Props) {
  const t = useT();
  const { q: _q, ...rest } = props.filter;
  const narrowed = conditions(rest);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, p: 4, pb: 3, alignItems: 'center' }}>
      <SearchBox filter={props.filter} onFilter={props.onFilter} />
      <Button startIcon={<FilterList />} onClick={props.onPanel} aria-expanded={props.panel}>
        {t('list.filters')}
        {narrowed > 0 && ` (${narrowed})`}
      </Button>
      <Dropdown icon={<Bookmark />} label={t('list.saved')}>
        {(close) => <SavedFilters filter={props.filter} onFilter={props.onFilter} onClose={close} />}
      </Dropdown>
      <Dropdown icon={<ViewColumn />} label={t('list.columns')} wideOnly>
        {() => <ColumnChoice columns={props.columns} />}
      </Dropdown>
      <Export {...props} />
    </Box>
  );
}

function SearchBox({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
  const t = useT();
  return (
    <TextField
      type="search"
      label={t('list.search')}
      placeholder={t('search.placeholder')}
      value={filter.q ?? ''}
      onChange={(event) => onFilter({ ...filter, q: event.target.value || undefined })}
      sx={{ width: { xs: '100%', sm: 300 }, mr: { sm: 'auto' } }}
      slotProps={{
        htmlInput: { autoComplete: 'off' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

function Dropdown(props: {
  icon: ReactNode;
  label: string;
  wideOnly?: boolean;
  children: (close: () => void) => ReactNode;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        startIcon={props.icon}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        sx={props.wideOnly ? { display: { xs: 'none', md: 'inline-flex' } } : undefined}
      >
        {props.label}
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={close}>
        {props.children(close)}
      </Menu>
    </>
  );
}

function ColumnChoice({ columns }: { columns: ColumnId[] }) {
  const t = useT();
  const [, setColumns] = usePreference('memberColumns');
  const [density, setDensity] = usePreference('density');
  return (
    <>
      {COLUMN_IDS.map((id) => (
        <MenuItem
          key={id}
          dense
          role="menuitemcheckbox"
          aria-checked={columns.includes(id)}
          onClick={() => setColumns(columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id])}
        >
          <Checkbox
            size="small"
            checked={columns.includes(id)}
            tabIndex={-1}
            slotProps={{ input: { 'aria-hidden': true } }}
            sx={{ p: 1, mr: 2 }}
          />
          <ListItemText primary={t(column(id).label)} />
        </MenuItem>
      ))}
      <Divider />
      {(['comfortable', 'dense'] as const).map((one) => (
        <MenuItem
          key={one}
          dense
          role="menuitemradio"
          aria-checked={density === one}
          selected={density === one}
          onClick={() => setDensity(one)}
        >
          {t('list.density')}: {t(`list.${one}`).toLocaleLowerCase('vi')}
        </MenuItem>
      ))}
      <MenuItem dense onClick={() => setColumns(null)}>
        {t('list.defaultColumns')}
      </MenuItem>
    </>
  );
}

function Export({ asked, columns }: Props) {
  const t = useT();
  const { today } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save = async (format: 'xlsx' | 'csv') => {
    setBusy(true);
    setProblem(undefined);
    const { sort, ...filter } = asked;
    const exported = [...new Set(['fullName', ...columns.map((id) => column(id).exported)])].join(',');
    try {
      const query = { ...filter, sort: `${sort.order === 'DESC' ? '-' : ''}${sort.field}`, columns: exported };
      await download(`/members.${format}`, query, `danh-sach-dang-vien-${today}.${format}`);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Dropdown icon={<FileDownload />} label={busy ? t('list.exporting') : t('list.export')}>
        {(close) => [
          <Typography
            key="note"
            component="li"
            variant="body2"
            color="textSecondary"
            sx={{ px: 4, py: 2, maxWidth: 300 }}
          >
            {t('list.exportNote')}
          </Typography>,
          ...(['xlsx', 'csv'] as const).map((format) => (
            <MenuItem
              key={format}
              onClick={() => {
                close();
                void save(format);
              }}
            >
              {t(format === 'xlsx' ? 'list.exportXlsx' : 'list.exportCsv')}
            </MenuItem>
          )),
        ]}
      </Dropdown>
      {problem && (
        <Alert severity="error" role="alert" sx={{ width: '100%' }} onClose={() => setProblem(undefined)}>
          {wording(problem, t)}
        </Alert>
      )}
    </>
  );
}
