import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, useParams } from 'react-router-dom';
import type { HeadCount, OrganisationFile as File, OrganisationRow, Seat } from '../api/model.ts';
import { AsOfBar, useMoment } from '../controls/as-of.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { PathLinks } from '../controls/path-links.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { StreamHistory } from '../controls/stream-history.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { membersAt } from '../members/filter.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { count } from '../words/numbers.ts';
import { nameShown } from '../words/person.ts';
import { actsFor } from './acts.ts';
import { Closing } from './closing.tsx';
import { Ratings } from './ratings.tsx';

/** An organisation on one screen: facts, powers, committee, what is below it; and its history. */
export default function OrganisationFile() {
  const t = useT();
  const may = useMay();
  const { id } = useParams();
  const moment = useMoment();
  const query = { asOf: moment.asOf, knownAt: moment.knownAt };
  const file = useRead<File>(`/organisations/${id}`, query, { keep: true });
  if (file.error) {
    return (
      <Page title={t('organisation.title')}>
        {moment.another && <AsOfBar />}
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const organisation = file.data;
  const acts = moment.another ? [] : actsFor(organisation);
  return (
    <Page
      title={organisation.name}
      browserTitle={t('organisation.title')}
      intro={<PathLinks path={organisation.path} />}
    >
      <AsOfBar />
      {!moment.another && <Closing organisation={organisation} />}
      {organisation.armedForces && <Alert severity="info">{t('organisation.armedForces')}</Alert>}
      <Box
        sx={{
          display: 'grid',
          gap: 5,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,5fr) minmax(0,6fr)' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={5}>
          <Section title={t('organisation.members')}>
            <Members organisation={organisation} />
          </Section>
          <Section title={t('organisation.facts')}>
            <Facts
              facts={[
                [t('field.type'), t(`organisationType.${organisation.type}`)],
                [
                  t('powers.unitKind'),
                  organisation.unitKind ? t(`unitKind.${organisation.unitKind}`) : t('powers.unitKindUnknown'),
                ],
                [t('field.code'), organisation.code],
                [
                  t('field.parent'),
                  organisation.parent ? (
                    <MuiLink component={Link} to={`/organisations/${organisation.parent}`}>
                      {organisation.parentName}
                    </MuiLink>
                  ) : (
                    t('organisation.top')
                  ),
                ],
                [t('field.since'), dmy(organisation.since)],
                [t('field.residential'), organisation.residential ? t('app.yes') : undefined],
                [
                  t('organisation.names'),
                  organisation.names.length > 1
                    ? organisation.names.map(({ name, from }) => (
                        <div key={from}>
                          {name}, {t('file.since', { from: dmy(from) })}
                        </div>
                      ))
                    : undefined,
                ],
              ]}
            />
            {acts.length > 0 && (
              <Stack
                direction="row"
                useFlexGap
                sx={{ flexWrap: 'wrap', gap: 2, mt: 5 }}
                role="group"
                aria-label={t('file.acts')}
              >
                {acts.map((verb) => (
                  <Button
                    key={verb}
                    component={Link}
                    to={`/organisations/${organisation.id}/${verb}`}
                    variant="outlined"
                  >
                    {t(`act.organisations.${verb}`)}
                  </Button>
                ))}
              </Stack>
            )}
          </Section>
          <Section title={t('organisation.seats')}>
            <Seats seats={organisation.seats} />
          </Section>
          {may('seals.list') && (
            <div>
              <Button component={Link} to={`/seals/${organisation.id}`} variant="outlined">
                {t('seal.openBook')}
              </Button>
            </div>
          )}
          <Section title={t('organisation.powers')}>
            {organisation.powers.length === 0 ? (
              <Typography color="textSecondary">{t('organisation.noPowers')}</Typography>
            ) : (
              <Box component="ul" sx={{ m: 0, pl: 5 }}>
                {organisation.powers.map((power) => (
                  <li key={power}>{t(`power.${power}`)}</li>
                ))}
              </Box>
            )}
          </Section>
          <Section title={t('powers.ratings')}>
            <Ratings ratings={organisation.ratings} />
          </Section>
          <Below organisation={organisation} asOf={moment.asOf} />
        </Stack>
        <StreamHistory
          of={`/organisations/${organisation.id}`}
          title={t('organisation.history')}
          knownAt={moment.knownAt}
        />
      </Box>
    </Page>
  );
}

function Members({ organisation }: { organisation: File }) {
  const t = useT();
  const may = useMay();
  const { direct, rolledUp } = organisation.members;
  return (
    <Stack spacing={3}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4 }}>
        <HeadCounts label={t('organisations.direct')} counts={direct} />
        <HeadCounts label={t('organisations.rolledUp')} counts={rolledUp} />
      </Box>
      {may('members') && (
        <div>
          <Button component={Link} to={membersAt({ under: organisation.id }, '/members/list/roll')} variant="outlined">
            {t('organisation.roll')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function HeadCounts({ label, counts }: { label: string; counts: HeadCount }) {
  const t = useT();
  const language = useLanguage();
  return (
    <div>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography sx={{ fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 }}>
        {count(counts.official + counts.probationary, language)}
      </Typography>
      <Typography variant="body2">
        {t('organisations.counts', {
          official: count(counts.official, language),
          probationary: count(counts.probationary, language),
        })}
      </Typography>
    </div>
  );
}

function Seats({ seats }: { seats: Seat[] }) {
  const t = useT();
  const now = seats.filter(({ until }) => !until);
  const former = seats.filter(({ until }) => until);
  const line = (seat: Seat) => (
    <li key={seat.member.id + seat.position + seat.from}>
      {t(`position.${seat.position}`)}:{' '}
      <MuiLink component={Link} to={`/members/${seat.member.id}`}>
        {nameShown(seat.member.fullName, t)}
      </MuiLink>
      , {t('file.since', { from: dmy(seat.from) })}
      {seat.until && ` ${t('file.until', { until: dmy(seat.until) })}`}
    </li>
  );
  if (seats.length === 0) return <Typography color="textSecondary">{t('organisation.noSeats')}</Typography>;
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {now.map(line)}
      </Box>
      {former.length > 0 && (
        <Box component="details" sx={{ mt: 3 }}>
          <summary>{t('organisation.formerSeats')}</summary>
          <Box component="ul" sx={{ m: 0, mt: 2, pl: 5 }}>
            {former.map(line)}
          </Box>
        </Box>
      )}
    </>
  );
}

function Below({ organisation, asOf }: { organisation: File; asOf?: string }) {
  const t = useT();
  const language = useLanguage();
  const below = useRead<{ items: OrganisationRow[] }>(
    organisation.children > 0 ? `/organisations/${organisation.id}/children` : undefined,
    { asOf },
  );
  if (organisation.children === 0) return null;
  return (
    <Section title={t('organisations.childrenOf')} flush>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 420, overflowY: 'auto' }}
        tabIndex={0}
        aria-label={t('organisations.childrenOf')}
      >
        {below.data?.items.map((row) => (
          <Box component="li" key={row.id} sx={{ px: { xs: 4, sm: 5 }, py: 2, borderTop: 1, borderColor: 'divider' }}>
            <MuiLink component={Link} to={`/organisations/${row.id}`} color="inherit">
              {row.name}
            </MuiLink>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
              {t('organisations.counts', {
                official: count(row.members!.rolledUp.official, language),
                probationary: count(row.members!.rolledUp.probationary, language),
              })}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
