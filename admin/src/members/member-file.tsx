import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, useParams } from 'react-router-dom';
import type { History, MemberFile as File } from '../api/model.ts';
import { AsOfBar, useMoment } from '../controls/as-of.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { PathLinks } from '../controls/path-links.tsx';
import { Section } from '../controls/section.tsx';
import { RedoMark, StatusChip } from '../controls/status-chip.tsx';
import { Timeline } from '../controls/timeline.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy, wholeMonths } from '../words/dates.ts';
import { latenessIn } from '../words/lateness.ts';
import { nameShown } from '../words/person.ts';
import { actsFor, type MemberVerb } from './acts.ts';
import { ConductSection } from './conduct/conduct-section.tsx';
import { conductActs } from './conduct/verbs.ts';
import { DossierSummary } from '../dossiers/summary.tsx';
import { OpenTransfers, TransferMarks } from '../transfers/letter.tsx';
import { AwardSection } from '../awards/award-section.tsx';
import { OpenCases } from './open-cases.tsx';
import { PersonFacts, SeatFacts, StandingFacts } from './member-facts.tsx';

/** A member on one screen: facts on the left, what happened on the right, both as of any day. */
export default function MemberFile() {
  const t = useT();
  const { id } = useParams();
  const moment = useMoment();
  const query = { asOf: moment.asOf, knownAt: moment.knownAt };
  const file = useRead<File>(`/members/${id}`, query, { keep: true });
  const history = useRead<History>(`/members/${id}/history`, query, { keep: true });

  if (file.error) {
    return (
      <Page title={t('file.title')}>
        {moment.another && <AsOfBar />}
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const member = file.data;
  return (
    <Page
      title={nameShown(member.fullName, t)}
      browserTitle={t('file.title')}
      intro={
        <Stack spacing={1}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, color: 'text.primary', fontWeight: 500 }}>
            <StatusChip status={member.status} />
            {member.regularisation && <RedoMark />}
            <TransferMarks member={member} />
            {member.birthDate && <span>{t('members.born', { on: dmy(member.birthDate) })}</span>}
            {member.partyAge && (
              <span>
                {t('field.partyAge')}: {t('file.partyAge', member.partyAge)}
              </span>
            )}
          </Box>
          {member.path && <PathLinks path={member.path} />}
        </Stack>
      }
    >
      <AsOfBar />
      <Box
        sx={{
          display: 'grid',
          gap: 5,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,5fr) minmax(0,6fr)' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={5}>
          {!moment.another && <OpenMatters member={member} />}
          <OpenTransfers member={member} past={moment.another} />
          {!moment.another && <OpenCases member={member} />}
          <Section title={t('file.standing')}>
            <StandingFacts member={member} />
          </Section>
          <ConductSection member={member} acts={moment.another ? [] : conductActs(member)} />
          {!moment.another && <DossierSummary member={member} />}
          <AwardSection member={member} acting={!moment.another} />
          <Section title={t('file.who')}>
            <PersonFacts member={member} />
          </Section>
          {member.seats?.length > 0 && (
            <Section title={t('file.roles')}>
              <SeatFacts member={member} />
            </Section>
          )}
        </Stack>
        <Section
          title={t('file.history')}
          aside={
            member.corrections > 0 && (
              <Typography variant="body2" color="textSecondary">
                {t('file.correctionsCount', { smart_count: member.corrections })}
              </Typography>
            )
          }
        >
          {history.error ? (
            <Failure problem={history.error} retry={() => void history.refetch()} />
          ) : !history.data ? (
            <Loading />
          ) : history.data.items.length === 0 ? (
            <Typography color="textSecondary">{t('file.historyEmpty')}</Typography>
          ) : (
            <Timeline items={history.data.items} names={history.data.names} />
          )}
        </Section>
      </Box>
    </Page>
  );
}

/** Acts that are never the expected next step. */
const SELDOM: readonly MemberVerb[] = [
  'correct',
  'record-death',
  'annul-admission',
  'annul-recognition',
  'move-applicant',
];

/** What waits to be done, and the acts that do it. */
function OpenMatters({ member }: { member: File }) {
  const t = useT();
  const { today } = useSession();
  const acts = actsFor(member);
  const { joinDate: join, officialDue: due } = member;
  return (
    <Section title={t('file.open')}>
      <Stack spacing={2}>
        {member.status === 'admitted' && (
          <Typography>{t('file.waitsCeremony', { on: dmy(member.admissionDecisionDate ?? '') })}</Typography>
        )}
        {due && join && (
          <Typography>
            {t(due <= today ? 'file.duePassed' : 'file.dueOn', {
              on: dmy(due),
              join: dmy(join),
              months: wholeMonths(join, due),
            })}
          </Typography>
        )}
        {member.status === 'probationary' && !member.newMemberCourse && <Typography>{t('file.noCourse')}</Typography>}
        {member.lateness?.length > 0 && (
          <Alert severity="warning">
            {t('file.lateTitle')}:{' '}
            {latenessIn(member.lateness)
              .map((one) => t(`lateness.${one}`))
              .join('; ')}
            .
          </Alert>
        )}
        {!due && member.status !== 'admitted' && !member.lateness?.length && (
          <Typography color="textSecondary">{t('file.nothingOpen')}</Typography>
        )}
        {acts.length > 0 && (
          <Stack
            direction="row"
            useFlexGap
            sx={{ flexWrap: 'wrap', gap: 2, pt: 2 }}
            role="group"
            aria-label={t('file.acts')}
          >
            {acts.map((verb, index) => (
              <Button
                key={verb}
                component={Link}
                to={`/members/${member.id}/${verb}`}
                variant={index === 0 && !SELDOM.includes(verb) ? 'contained' : 'outlined'}
              >
                {t(`act.members.${verb}`)}
              </Button>
            ))}
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
