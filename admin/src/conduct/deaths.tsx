import { Page } from '../controls/page.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { deathColumns } from './columns.tsx';
import { Matters } from './matters.tsx';

/** Quản lý phiếu đảng viên từ trần: the book of the deceased, with what stands on the slip and whether the dossier went up. */
export default function Deaths() {
  const t = useT();
  const may = useMay();
  const { tops, organisation, choose } = useScope();
  return (
    <Page title={t('deaths.title')} intro={t('deaths.intro')} actions={<HelpLink leaf="deaths" />}>
      {!organisation ? (
        <Loading />
      ) : (
        <Matters
          key={organisation.id}
          title={t('deaths.book')}
          kind="death"
          states={[
            ['', t('deaths.filters.all')],
            ['open', t('deaths.filters.waiting')],
            ['late', t('deaths.filters.late')],
            ['closed', t('deaths.filters.sent')],
          ]}
          columns={deathColumns(may('members.sendDeathDossier'))}
          empty={t('deaths.none')}
          tops={tops}
          organisation={organisation}
          onOrganisation={choose}
        />
      )}
    </Page>
  );
}
