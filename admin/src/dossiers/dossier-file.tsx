import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link, useParams } from 'react-router-dom';
import type { MemberFile } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { PathLinks } from '../controls/path-links.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { useRead } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { nameShown } from '../words/person.ts';
import { DossierIndex } from './dossier-index.tsx';
import { LoansOf } from './loans-of.tsx';
import { FullRecord, Slip } from './record.tsx';
import { SupplementsOf } from './supplements-of.tsx';
import type { DossierFile as File } from './model.ts';

const PARTS = ['index', 'record', 'slip', 'supplements', 'loans'] as const;

/** Hồ sơ đảng viên: index, full record, summary, supplements, loans. */
export default function DossierFile() {
  const t = useT();
  const { id, part = 'index' } = useParams();
  const known = PARTS.find((one) => one === part);
  const member = useRead<MemberFile>(`/members/${id}`);
  const dossier = useRead<File>(`/members/${id}/dossier`, undefined, { keep: true });
  const problem = member.error ?? dossier.error;
  if (!known) return <NotFound />;
  if (problem) {
    return (
      <Page title={t('dossier.title')}>
        <Failure problem={problem} retry={() => void Promise.all([member.refetch(), dossier.refetch()])} />
      </Page>
    );
  }
  if (!member.data || !dossier.data) return <Loading />;
  const shown = { member: member.data, dossier: dossier.data };
  return (
    <Page
      title={nameShown(member.data.fullName, t)}
      browserTitle={t('dossier.ofMember')}
      intro={
        <Stack spacing={1}>
          <span>
            {t('dossier.number')}: <strong>{dossier.data.number ?? t('dossier.noNumber')}</strong>
          </span>
          {member.data.path && <PathLinks path={member.data.path} />}
        </Stack>
      }
      actions={<HelpLink leaf="dossier.room" />}
    >
      <Tabs value={known} aria-label={t('dossier.ofMember')} variant="scrollable" allowScrollButtonsMobile>
        {PARTS.map((one) => (
          <Tab
            key={one}
            value={one}
            component={Link}
            to={one === 'index' ? `/members/${id}/dossier` : `/members/${id}/dossier/${one}`}
            label={t(`dossier.file.tabs.${one}`)}
          />
        ))}
      </Tabs>
      {known === 'index' && <DossierIndex {...shown} />}
      {known === 'record' && <FullRecord {...shown} />}
      {known === 'slip' && <Slip {...shown} />}
      {known === 'supplements' && <SupplementsOf {...shown} />}
      {known === 'loans' && <LoansOf {...shown} />}
    </Page>
  );
}
