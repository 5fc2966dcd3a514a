import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Page } from '../controls/page.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay, useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { exemptionColumns } from './columns.tsx';
import { Matters } from './matters.tsx';

/** Quản lý đảng viên miễn công tác và sinh hoạt đảng: who, why, until when, and who is soon to take part again. */
export default function Exemptions() {
  const t = useT();
  const may = useMay();
  const { today } = useSession();
  const { tops, organisation, choose } = useScope();
  return (
    <Page
      title={t('exemptions.title')}
      intro={t('exemptions.intro')}
      actions={
        <>
          <HelpLink leaf="exemptions" />
          {may('cases.open') && (
            <Button component={Link} to="/cases/new/exemption" variant="contained">
              {t('exemptions.propose')}
            </Button>
          )}
          {may('proposals.list') && (
            <Button component={Link} to="/proposals/list/exemption/draft" variant="outlined">
              {t('exemptions.proposals')}
            </Button>
          )}
        </>
      }
    >
      {!organisation ? (
        <Loading />
      ) : (
        <Matters
          key={organisation.id}
          title={t('exemptions.printed')}
          kind="exemption"
          states={[
            ['open', t('exemptions.filters.current')],
            ['soon', t('exemptions.filters.soon')],
            ['closed', t('exemptions.filters.ended')],
          ]}
          columns={exemptionColumns(today)}
          empty={t('exemptions.none')}
          tops={tops}
          organisation={organisation}
          onOrganisation={choose}
        />
      )}
    </Page>
  );
}
