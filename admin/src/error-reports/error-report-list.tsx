import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import MuiLink from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ErrorReports } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';

const STATUSES = ['received', 'answered', 'forwarded', 'closed'] as const;
/** More than a committee ever has open at once. */
const MOST = 200;

/** Errors that were reported from below, and one's own: the last step first. */
export default function ErrorReportList() {
  const t = useT();
  const may = useMay();
  const [status, setStatus] = useState('');
  const reports = useRead<ErrorReports>('/error-reports', { status: status || undefined, limit: MOST });
  return (
    <Page
      title={t('errorReport.title')}
      intro={t('errorReport.intro')}
      actions={
        <>
          <HelpLink leaf="errorReports" />
          {may('errorReports.send') && (
            <Button variant="contained" component={Link} to="/error-reports/new">
              {t('errorReport.report')}
            </Button>
          )}
        </>
      }
    >
      <Box>
        <TextField
          select
          label={t('errorReport.status')}
          value={status}
          onChange={(event) => setStatus(event.target.value)}
          sx={{ minWidth: 220 }}
        >
          <MenuItem value="">{t('errorReport.anyStatus')}</MenuItem>
          {STATUSES.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`errorReport.statuses.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {reports.error ? (
        <Failure problem={reports.error} retry={() => void reports.refetch()} />
      ) : !reports.data ? (
        <Loading />
      ) : (
        <Section title={t('errorReport.title')}>
          {reports.data.items.length === 0 && <Typography>{t('errorReport.empty')}</Typography>}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
            {reports.data.items.map((report) => (
              <Box component="li" key={report.id} sx={{ minWidth: 0 }} data-testid="error-report">
                <MuiLink
                  component={Link}
                  to={`/error-reports/${report.id}`}
                  sx={{
                    fontWeight: 600,
                    display: '-webkit-box',
                    WebkitLineClamp: 2,
                    WebkitBoxOrient: 'vertical',
                    overflow: 'hidden',
                    overflowWrap: 'anywhere',
                  }}
                >
                  {report.what ?? t('errorReport.erased')}
                </MuiLink>
                <Typography variant="body2">
                  {t(`errorReport.statuses.${report.status}`)} · {dmy(report.on)}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {t('errorReport.from')}: {report.organisation.name} · {t('errorReport.at')}: {report.at.name}
                </Typography>
              </Box>
            ))}
          </Box>
        </Section>
      )}
    </Page>
  );
}
