import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { HistoryItem } from '../api/model.ts';
import { useT } from '../i18n/use-t.ts';
import { dmy, dmyHm } from '../words/dates.ts';
import { latenessIn } from '../words/lateness.ts';
import { changedFields, eventName, sentence } from '../words/sentences.ts';
import { fieldValue } from '../words/field-value.ts';
import { judgedByText } from '../policies/values.ts';
import { holderOf, ScanLink, scansIn } from './scan-link.tsx';
import { LateMark } from './status-chip.tsx';

/** What happened, newest first: in sentences, with the day on which it holds and the moment at which it was recorded. */
export function Timeline({ items, names }: { items: HistoryItem[]; names: Record<string, string> }) {
  const ordered = [...items].sort((a, b) => b.revision - a.revision);
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {ordered.map((item) => (
        <Happening key={item.id} item={item} items={items} names={names} />
      ))}
    </Box>
  );
}

function Happening({ item, items, names }: { item: HistoryItem; items: HistoryItem[]; names: Record<string, string> }) {
  const t = useT();
  const late = latenessIn(item.data.lateness);
  const corrected = items.find(({ id }) => id === item.data.corrects);
  const corrections = (item.correctedBy ?? []).flatMap((id) => items.find((other) => other.id === id) ?? []);
  return (
    <Box
      component="li"
      id={`event-${item.id}`}
      data-testid={`event-${item.type}`}
      sx={{
        position: 'relative',
        pl: 6,
        pb: 5,
        '&::before': {
          content: '""',
          position: 'absolute',
          left: 5,
          top: 16,
          bottom: -4,
          width: 2,
          bgcolor: 'divider',
        },
        '&:last-child::before': { display: 'none' },
        '&:target': { bgcolor: 'action.selected', borderRadius: 1 },
      }}
    >
      <Box
        aria-hidden
        sx={{
          position: 'absolute',
          left: 0,
          top: 5,
          width: 12,
          height: 12,
          borderRadius: '50%',
          border: 2,
          borderColor: 'primary.main',
          bgcolor: item.type === 'MemberCorrected' ? 'background.paper' : 'primary.main',
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'baseline' }}>
        <Typography component="h3" variant="h3">
          {eventName(item.type, t)}
        </Typography>
        {late.length > 0 && <LateMark>{t('file.late')}</LateMark>}
      </Box>
      <Typography sx={{ mt: 1 }}>{sentence(item, { t, names, before: items })}</Typography>
      {item.type === 'MemberCorrected' && (
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 5 }}>
          {changedFields(item).map((field) => (
            <li key={field}>
              {t(`field.${field}`)}: <strong>{fieldValue(field, item.data[field], t)}</strong>
            </li>
          ))}
        </Box>
      )}
      {late.map((one) => (
        <Typography key={one} variant="body2" sx={{ color: 'warning.main', mt: 1 }}>
          {t(`lateness.${one}`)}.
        </Typography>
      ))}
      <Scans item={item} />
      {corrected && (
        <MuiLink href={`#event-${corrected.id}`} variant="body2" sx={{ display: 'inline-block', mt: 1 }}>
          {t('file.corrects', { what: eventName(corrected.type, t), on: dmyHm(corrected.recordedAt).slice(0, 10) })}
        </MuiLink>
      )}
      {corrections.map((correction) => (
        <MuiLink key={correction.id} href={`#event-${correction.id}`} variant="body2" sx={{ display: 'block', mt: 1 }}>
          {t('file.correctedBy', { on: dmyHm(correction.recordedAt).slice(0, 10) })}
        </MuiLink>
      ))}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('file.effective')} {dmy(item.effectiveOn)} · {t('file.recorded')} {dmyHm(item.recordedAt)}
        {item.actor?.name && <> · {t('file.by', { name: item.actor.name })}</>}
        {item.judgedBy && <> · {judgedByText(item.judgedBy, t)}</>}
      </Typography>
      <RawEvent item={item} />
    </Box>
  );
}

/** The papers on which it rests, as far as they were scanned. */
function Scans({ item }: { item: HistoryItem }) {
  const t = useT();
  const holder = holderOf(item.stream);
  const documents = scansIn([item.data, item.decision]);
  if (!holder || documents.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, mt: 1 }}>
      {documents.map((document) => (
        <ScanLink key={document} of={holder} document={document} what={eventName(item.type, t)} />
      ))}
    </Box>
  );
}

/** The event as it was stored, for who trusts nothing. */
function RawEvent({ item }: { item: HistoryItem }) {
  const t = useT();
  return (
    <Box
      component="details"
      sx={{
        mt: 1,
        '& summary': { cursor: 'pointer', fontSize: '0.875rem', color: 'text.secondary', width: 'fit-content' },
      }}
    >
      <summary>{t('file.raw')}</summary>
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {t('file.rawHelp')}
        {item.policyVersions && (
          <> {t('file.policies', { versions: Object.values(item.policyVersions).join(', ') })}.</>
        )}
      </Typography>
      <Box
        component="pre"
        tabIndex={0}
        aria-label={t('file.raw')}
        sx={{
          m: 0,
          p: 3,
          fontSize: '0.8125rem',
          bgcolor: 'background.default',
          borderRadius: 1,
          overflow: 'auto',
          maxHeight: 360,
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {JSON.stringify(item, null, 2)}
      </Box>
    </Box>
  );
}
