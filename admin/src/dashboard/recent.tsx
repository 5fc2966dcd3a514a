import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { Page, TimelineItem } from '../api/model.ts';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { dmyHm } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { eventName } from '../words/sentences.ts';

/** Where what was recorded about is seen. */
const PLACES: Record<string, string> = {
  member: 'members',
  organisation: 'organisations',
  case: 'cases',
  proposal: 'proposals',
};

/** The acts recorded last. */
export function Recent({ under }: { under: string }) {
  const t = useT();
  const { data } = useRead<Page<TimelineItem>>('/timeline', { under, limit: 8 });
  return (
    <Section title={t('dashboard.recent')}>
      {data?.items.length === 0 && <Typography color="textSecondary">{t('dashboard.noRecent')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.items.map((item) => (
          <Box component="li" key={item.id} sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ fontSize: '0.9375rem' }}>
              {eventName(item.type, t)}:{' '}
              <MuiLink component={Link} to={`/${PLACES[item.subjectKind] ?? 'organisations'}/${item.subject}`}>
                {nameShown(item.subjectName, t)}
              </MuiLink>
            </Box>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {item.organisationName && item.organisationName !== item.subjectName && <>{item.organisationName} · </>}
              {item.actorName
                ? t('dashboard.recordedBy', { name: item.actorName, at: dmyHm(item.recordedAt) })
                : t('dashboard.recordedAt', { at: dmyHm(item.recordedAt) })}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
