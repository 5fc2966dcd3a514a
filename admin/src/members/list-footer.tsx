import NavigateBefore from '@mui/icons-material/NavigateBefore';
import NavigateNext from '@mui/icons-material/NavigateNext';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { usePreference } from '../preferences.ts';
import { count } from '../words/numbers.ts';

/** Totals, and the way through the pages. */
export function ListFooter(props: {
  page: number;
  shown: number;
  total?: number;
  more: boolean;
  onPage: (page: number) => void;
}) {
  const t = useT();
  const language = useLanguage();
  const [perPage, setPerPage] = usePreference('perPage');
  const from = (props.page - 1) * perPage + (props.shown > 0 ? 1 : 0);
  const to = (props.page - 1) * perPage + props.shown;
  const range = { from: count(from, language), to: count(to, language), total: count(props.total, language) };
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        px: 4,
        py: 2,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography role="status" sx={{ fontWeight: 600, fontSize: '0.875rem', mr: 'auto' }}>
        {props.total !== undefined ? t('list.total', { total: count(props.total, language) }) : ''}
      </Typography>
      <Select
        size="small"
        value={perPage}
        onChange={(event) => {
          setPerPage(Number(event.target.value));
          props.onPage(1);
        }}
        inputProps={{ 'aria-label': t('list.perPage') }}
        sx={{ fontSize: '0.875rem', display: { xs: 'none', sm: 'inline-flex' } }}
      >
        {[25, 50, 100].map((size) => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </Select>
      <Typography variant="body2" sx={{ display: props.shown === 0 ? 'none' : undefined }}>
        {props.total === undefined ? t('list.rangeUnknown', range) : t('list.range', range)}
      </Typography>
      <div>
        <IconButton
          aria-label={t('list.previous')}
          disabled={props.page === 1}
          onClick={() => props.onPage(props.page - 1)}
        >
          <NavigateBefore />
        </IconButton>
        <IconButton aria-label={t('list.next')} disabled={!props.more} onClick={() => props.onPage(props.page + 1)}>
          <NavigateNext />
        </IconButton>
      </div>
    </Box>
  );
}
