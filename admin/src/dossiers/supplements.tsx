import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { StreamHistory } from '../controls/stream-history.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay, useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import type { SupplementStage, SupplementSummary } from './model.ts';
import { SupplementPeople } from './supplement-people.tsx';
import { StagesBelow, STAGES } from './supplement-stages.tsx';

/** Bổ sung hồ sơ đảng viên: the year's campaign, who is missing, and what is confirmed and passed up. */
export default function Supplements() {
  const t = useT();
  const { today } = useSession();
  const { tops, organisation, choose } = useScope();
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(today.slice(0, 4));
  const year = Number(search.get('year')) || thisYear;
  const under = search.get('under') ?? organisation?.id;
  const [stage, setStage] = useState<SupplementStage>('none');
  const summary = useRead<SupplementSummary>(
    under ? '/supplements/summary' : undefined,
    { under, year },
    { keep: true },
  );
  const show = (next: { year?: number; under?: string }) =>
    setSearch({ year: String(next.year ?? year), ...((next.under ?? under) && { under: next.under ?? under! }) });
  return (
    <Page
      title={t('dossier.supplement.title')}
      intro={t('dossier.supplement.intro')}
      actions={
        <>
          <HelpLink leaf="dossier.supplements" />
          <TextField
            select
            label={t('dossier.supplement.year')}
            value={year}
            onChange={(event) => show({ year: Number(event.target.value) })}
            sx={{ minWidth: 120 }}
          >
            {[thisYear, thisYear - 1, thisYear - 2].map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </TextField>
        </>
      }
    >
      {organisation && tops.length > 1 && (
        <Box>
          <ScopeBar
            tops={tops}
            organisation={organisation}
            onOrganisation={(id) => {
              choose(id);
              show({ under: id });
            }}
          />
        </Box>
      )}
      {summary.error && <Failure problem={summary.error} retry={() => void summary.refetch()} />}
      {!summary.data || !under ? (
        !summary.error && <Loading />
      ) : (
        <Stack spacing={4}>
          <Campaign summary={summary.data} under={under} />
          <Section title={t('dossier.supplement.people')} flush>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, px: { xs: 4, sm: 5 }, pb: 4 }} role="group">
              {STAGES.map((one) => (
                <Button
                  key={one}
                  size="small"
                  variant={one === stage ? 'contained' : 'outlined'}
                  aria-pressed={one === stage}
                  onClick={() => setStage(one)}
                >
                  {t(`dossier.supplement.stages.${one}`)}: {summary.data.stages[one]}
                </Button>
              ))}
            </Box>
            <SupplementPeople key={`${under} ${year} ${stage}`} under={under} year={year} stage={stage} />
          </Section>
          {summary.data.below.length > 0 && <StagesBelow summary={summary.data} onOpen={(id) => show({ under: id })} />}
          <StreamHistory
            of={`/supplement-campaigns/${under}`}
            title={t('dossier.supplement.history')}
            none={t('dossier.nothingRecorded')}
          />
        </Stack>
      )}
    </Page>
  );
}

/** Who asked for the year's supplements, until when; to open a campaign, put the day off, close it. */
function Campaign({ summary, under }: { summary: SupplementSummary; under: string }) {
  const t = useT();
  const may = useMay();
  const { today } = useSession();
  const { year, campaigns, overdue, stages, late } = summary;
  const own = campaigns.find(({ organisation, closedOn }) => organisation.id === under && !closedOn);
  const thisYear = year === Number(today.slice(0, 4));
  return (
    <Section title={t('dossier.supplement.campaign', { year })}>
      <Stack spacing={3}>
        {campaigns.length === 0 && (
          <Typography color="textSecondary">{t('dossier.supplement.noCampaign', { year })}</Typography>
        )}
        {campaigns.map(({ organisation, openedOn, dueOn, closedOn }) => (
          <div key={organisation.id}>
            {t('dossier.supplement.openedBy', { name: organisation.name, opened: dmy(openedOn), due: dmy(dueOn) })}
            {closedOn && ` (${t('dossier.supplement.closedOn', { on: dmy(closedOn) })})`}
          </div>
        ))}
        {overdue && stages.none + stages.returned > 0 && (
          <Alert severity="warning">
            {t('dossier.supplement.overdue')}: {t('dossier.supplement.stages.none').toLocaleLowerCase('vi')}{' '}
            {stages.none}, {t('dossier.supplement.late').toLocaleLowerCase('vi')} {late}.
          </Alert>
        )}
        {thisYear && (
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }}>
            {may('supplementCampaigns.open') && (
              <Button
                component={Link}
                to={`/dossiers/act/open-campaign/${under}?year=${year}`}
                variant={campaigns.length === 0 ? 'contained' : 'outlined'}
              >
                {t(own ? 'dossier.supplement.putOff' : 'dossier.supplement.openOne')}
              </Button>
            )}
            {own && may('supplementCampaigns.close') && (
              <Button component={Link} to={`/dossiers/act/close-campaign/${under}?year=${year}`} variant="outlined">
                {t('dossier.supplement.close')}
              </Button>
            )}
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
