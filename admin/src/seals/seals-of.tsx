import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, useParams } from 'react-router-dom';
import type { OrganisationFile, Page as Rows, SealRow } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { PathLinks } from '../controls/path-links.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { HelpLink } from '../help/help-link.tsx';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { beginningActs, nextActs, type SealVerb } from './acts.ts';
import { DueMark } from './seal-line.tsx';

/** The seals of one organisation, with what can be recorded next of each. */
export default function SealsOf() {
  const t = useT();
  const { organisation: id } = useParams();
  const file = useRead<OrganisationFile>(`/organisations/${id}`);
  const book = useRead<Rows<SealRow>>('/seals', { under: id, organisation: id, limit: 100 });
  const problem = file.error ?? book.error;
  if (problem) {
    return (
      <Page title={t('seal.ofOrganisation')}>
        <Failure problem={problem} retry={() => void Promise.all([file.refetch(), book.refetch()])} />
      </Page>
    );
  }
  if (!file.data || !book.data) return <Loading />;
  const rows = [...book.data.items].sort((a, b) => b.seal - a.seal);
  const { may, path, name } = file.data;
  return (
    <Page
      title={`${t('seal.ofOrganisation')}: ${name}`}
      browserTitle={t('seal.ofOrganisation')}
      intro={
        <>
          <PathLinks path={path} />
          <div>{t('seal.ofIntro')}</div>
        </>
      }
      actions={
        <>
          <HelpLink leaf="seals" />
          {beginningActs(rows, may).map((verb, index) => (
            <Act key={verb} to={`/seals/${id}/${verb}`} verb={verb} first={index === 0} />
          ))}
        </>
      }
    >
      {rows.length === 0 && <Typography color="textSecondary">{t('seal.none')}</Typography>}
      {rows.map((row) => (
        <Section key={row.seal} title={t('seal.number', { seal: row.seal })}>
          <Stack spacing={4}>
            <Box>
              <strong>{t(`seal.stages.${row.stage}`)}</strong> · {dmy(row.on)}
              <DueMark row={row} />
            </Box>
            <Facts facts={factsOf(row, t)} />
            <Stack
              direction="row"
              useFlexGap
              role="group"
              aria-label={t('seal.acts', { seal: row.seal })}
              sx={{ flexWrap: 'wrap', gap: 2 }}
            >
              {nextActs(row, rows, may).map((verb, index) => (
                <Act
                  key={verb}
                  to={`/seals/${id}/${verb}/${row.seal}`}
                  verb={verb}
                  first={index === 0 && row.stage !== 'inUse'}
                />
              ))}
            </Stack>
          </Stack>
        </Section>
      ))}
    </Page>
  );
}

function Act({ to, verb, first }: { to: string; verb: SealVerb; first: boolean }) {
  const t = useT();
  return (
    <Button component={Link} to={to} variant={first ? 'contained' : 'outlined'}>
      {t(`seal.act.${verb}`)}
    </Button>
  );
}

function factsOf(row: SealRow, t: Translate): (readonly [label: string, value: string | undefined])[] {
  const on = (day: string | undefined) => day && dmy(day);
  return [
    [t('seal.name'), row.name],
    [t('seal.certificate'), row.certificate],
    [t('seal.ground'), row.ground && t(`seal.grounds.${row.ground}`)],
    [t('seal.requestedOn'), on(row.requestedOn)],
    [t('seal.issuedOn'), on(row.issuedOn)],
    [t('seal.usedFrom'), on(row.usedFrom)],
    [t('seal.lostOn'), on(row.lostOn)],
    [t('seal.collectedOn'), on(row.collectedOn)],
    [t('seal.collectedBy'), row.collectedBy?.name],
    [t('seal.destroyedOn'), on(row.destroyedOn)],
    [t('seal.minutes'), row.minutes],
  ];
}
