import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { MyWork, WorkGroup, Worklist } from '../api/case-model.ts';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { LateMark } from '../controls/status-chip.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { count } from '../words/numbers.ts';
import { LIST_OF } from './work-links.ts';
import { WorkRows } from './work-rows.tsx';

/** Work of one kind. */
type Group = MyWork['groups'][number];

/** Việc của tôi: what waits for me by my rights; then what else waits at the organisation, and how it stands below. */
export function Work({ organisation }: { organisation: string }) {
  const t = useT();
  const may = useMay();
  const reads = may('worklist');
  const mine = useRead<MyWork>(reads ? '/worklist/mine' : undefined, undefined, { keep: true });
  const whole = useRead<Worklist>(reads ? '/worklist' : undefined, { organisation }, { keep: true });
  if (!reads) return null;
  const own = mine.data && inUrgency(mine.data.groups);
  const others = own && whole.data && inUrgency(othersOf(whole.data.groups, own));
  const below = (whole.data?.groups ?? []).filter((group) => group.below.count > 0);
  return (
    <>
      <Section title={t('work.title')}>
        {mine.error && <Failure problem={mine.error} retry={() => void mine.refetch()} />}
        {own?.length === 0 && <Typography color="textSecondary">{t('work.nothing')}</Typography>}
        {own && <Groups groups={own} testId="my-work" />}
      </Section>
      {whole.error && <Failure problem={whole.error} retry={() => void whole.refetch()} />}
      {others && (others.length > 0 || below.length > 0) && (
        <Section title={t('work.ofOrganisation')}>
          {others.length > 0 && <Groups groups={others} testId="other-work" />}
          {below.length > 0 && <Below groups={below} />}
        </Section>
      )}
    </>
  );
}

/** A right covers all work of its kind at an organisation, so a group that shares a piece of it with mine is mine. */
function othersOf(groups: WorkGroup[], mine: Group[]): Group[] {
  const shown = new Set(mine.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return groups.filter(({ rows }) => !rows.some(({ id }) => shown.has(id)));
}

/** What is late comes first, then what falls due; otherwise in the order of the procedure. */
function inUrgency(groups: Group[]): Group[] {
  return groups
    .filter(({ count: here }) => here > 0)
    .sort((a, b) => Number(b.late > 0) - Number(a.late > 0) || Number(b.soon > 0) - Number(a.soon > 0));
}

function Groups({ groups, testId }: { groups: Group[]; testId: string }) {
  return (
    <Box
      data-testid={testId}
      sx={{ columnCount: { md: groups.length > 1 ? 2 : 1 }, columnGap: 8, '& > *': { breakInside: 'avoid', pb: 5 } }}
    >
      {groups.map((group) => (
        <OfKind key={group.kind} group={group} />
      ))}
    </Box>
  );
}

/** How it stands with those below: numbers that open their lists. */
function Below({ groups }: { groups: WorkGroup[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box data-testid="work-below">
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('work.belowTitle')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, columnCount: { md: 2 }, columnGap: 8 }}>
        {groups.map(({ kind, below }) => (
          <Box
            component="li"
            key={kind}
            sx={{
              display: 'flex',
              gap: 3,
              alignItems: 'baseline',
              py: 1.5,
              borderTop: 1,
              borderColor: 'divider',
              breakInside: 'avoid',
            }}
          >
            <MuiLink component={Link} to={`/worklist/${kind}?below=true`} color="inherit" sx={{ flex: 1, minWidth: 0 }}>
              {t(`work.kinds.${kind}`)}
            </MuiLink>
            {below.late > 0 && <LateMark>{t('work.late', { smart_count: below.late })}</LateMark>}
            <Box component="span" sx={{ fontWeight: 600, minWidth: 28, textAlign: 'right' }}>
              {count(below.count, language)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function OfKind({ group }: { group: Group }) {
  const t = useT();
  const language = useLanguage();
  const all = `/worklist/${group.kind}`;
  const list = LIST_OF[group.kind];
  return (
    <Box sx={{ minWidth: 0 }} data-testid={`work-${group.kind}`}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline', mb: 1 }}>
        <Typography variant="h3">
          <MuiLink component={Link} to={all} color="inherit">
            {t(`work.kinds.${group.kind}`)}: {count(group.count, language)}
          </MuiLink>
        </Typography>
        {group.late > 0 && <LateMark>{t('work.late', { smart_count: group.late })}</LateMark>}
        {group.soon > 0 && (
          <Typography variant="body2" component="span">
            {t('work.soon', { smart_count: group.soon })}
          </Typography>
        )}
      </Box>
      <WorkRows rows={group.rows.slice(0, 4)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, mt: 1, fontSize: '0.875rem' }}>
        {group.count > 4 && (
          <MuiLink component={Link} to={all}>
            {t('work.all')}
          </MuiLink>
        )}
        {list && (
          <MuiLink component={Link} to={list}>
            {t('work.list')}
          </MuiLink>
        )}
      </Box>
    </Box>
  );
}
