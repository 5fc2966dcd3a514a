import EventNote from '@mui/icons-material/EventNoteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router-dom';
import { DayField } from '../forms/date-input.tsx';
import { queryText } from '../api/http.ts';
import { useT } from '../i18n/use-t.ts';
import { useSession } from '../providers/use-session.ts';
import { dmy, endOfDay, isDay } from '../words/dates.ts';

/** The two times at which a page is looked at, as its address has them. */
export interface Moment {
  /** The day whose facts are shown. */
  asOf?: string;
  /** The instant up to which the log is read. */
  knownAt?: string;
  /** True if either is set: then the page is no place to act. */
  another: boolean;
  /** The part of an address that turns another page to the same moment. */
  search: string;
}

/** The moment that the page's address asks for; today if none. */
export function useMoment(): Moment {
  const [search] = useSearchParams();
  const asOf = dayIn(search, 'asOf');
  const known = dayIn(search, 'known');
  const another = asOf !== undefined || known !== undefined;
  return { asOf, knownAt: known && endOfDay(known), another, search: queryText({ asOf, known }) };
}

function dayIn(search: URLSearchParams, name: string): string | undefined {
  const value = search.get(name);
  return value && isDay(value) ? value : undefined;
}

/** Turns the whole page to another day, and says so in a band as long as it is turned. */
export function AsOfBar({ onlyDay = false }: { onlyDay?: boolean }) {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const asOf = dayIn(search, 'asOf');
  const known = dayIn(search, 'known');
  const [open, setOpen] = useState(asOf !== undefined || known !== undefined);
  const show = (change: { asOf?: string; known?: string }) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(change)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setSearch(next, { replace: true });
  };
  return (
    <>
      {(asOf ?? known) && (
        <Box
          role="status"
          data-testid="as-of-band"
          sx={{
            position: 'sticky',
            top: 56,
            zIndex: 1000,
            px: 4,
            py: 2.5,
            borderRadius: 1.5,
            display: 'flex',
            flexWrap: 'wrap',
            gap: 3,
            alignItems: 'center',
            bgcolor: 'text.primary',
            color: 'background.paper',
            borderLeft: 8,
            borderColor: 'primary.light',
          }}
        >
          <EventNote aria-hidden />
          <Box sx={{ flex: 1, minWidth: 220 }}>
            <strong>{t('asOf.band')}</strong> {asOf && t('asOf.bandDay', { day: dmy(asOf) })}{' '}
            {known && t('asOf.bandKnown', { day: dmy(known) })} {!onlyDay && t('asOf.noActs')}
          </Box>
          <Button
            size="small"
            variant="outlined"
            color="inherit"
            onClick={() => {
              show({ asOf: undefined, known: undefined });
              setOpen(false);
            }}
          >
            {t('asOf.today')}
          </Button>
        </Box>
      )}
      {open ? (
        <Paper variant="outlined" sx={{ p: 4 }}>
          <AsOfForm key={`${asOf} ${known}`} asOf={asOf} known={known} onlyDay={onlyDay} onShow={show} />
        </Paper>
      ) : (
        <Box>
          <Button size="small" variant="outlined" startIcon={<EventNote />} onClick={() => setOpen(true)}>
            {t('asOf.toggle')}
          </Button>
        </Box>
      )}
    </>
  );
}

function AsOfForm(props: {
  asOf?: string;
  known?: string;
  onlyDay: boolean;
  onShow: (moment: { asOf?: string; known?: string }) => void;
}) {
  const t = useT();
  const { today } = useSession();
  const [asOf, setAsOf] = useState(props.asOf ?? '');
  const [known, setKnown] = useState(props.known ?? '');
  const wrong = (day: string) =>
    day === '' ? undefined : !isDay(day) ? t('form.badDate') : day > today ? t('asOf.future') : undefined;
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong(asOf) && !wrong(known)) props.onShow({ asOf, known });
  };
  return (
    <Box
      component="form"
      onSubmit={submit}
      noValidate
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: '1fr', sm: props.onlyDay ? '240px auto 1fr' : '220px 340px auto 1fr' },
        alignItems: 'start',
      }}
    >
      <DayField label={t('asOf.day')} value={asOf} onChange={setAsOf} error={tried ? wrong(asOf) : undefined} />
      {!props.onlyDay && (
        <DayField label={t('asOf.known')} value={known} onChange={setKnown} error={tried ? wrong(known) : undefined} />
      )}
      <Button type="submit" variant="outlined">
        {t('asOf.show')}
      </Button>
    </Box>
  );
}
