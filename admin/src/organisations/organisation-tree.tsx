import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { OrganisationRow } from '../api/model.ts';
import { AsOfBar, useMoment } from '../controls/as-of.tsx';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { Picker, useOrganisations } from '../forms/pickers.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { Tree } from './tree.tsx';

/** The tree of organisations with the number of their members, as of any day. */
export default function OrganisationTree() {
  const t = useT();
  const may = useMay();
  const navigate = useNavigate();
  const { asOf } = useMoment();
  const [typed, setTyped] = useState<string>();
  const finding = useOrganisations(typed);
  const roots = useRead<{ items: OrganisationRow[] }>('/organisations/roots', { asOf }, { keep: true });
  return (
    <Page
      title={t('organisations.title')}
      intro={t('organisations.intro')}
      actions={
        <>
          <HelpLink leaf="list.organisations" />
          {(['establish', 'take-over'] as const)
            .filter((verb) => may(operation('organisations', verb)))
            .map((verb) => (
              <Button
                key={verb}
                component={Link}
                to={`/organisations/new/${verb}`}
                variant={verb === 'establish' ? 'contained' : 'outlined'}
              >
                {t(`act.organisations.${verb}`)}
              </Button>
            ))}
        </>
      }
    >
      <AsOfBar onlyDay />
      <Box sx={{ maxWidth: 480 }}>
        <Picker
          label={t('organisations.find')}
          value={null}
          {...finding}
          onTyped={setTyped}
          onChange={(picked) => picked && void navigate(`/organisations/${picked.id}`)}
        />
      </Box>
      <Section title={t('organisations.tree')} flush>
        {roots.error ? (
          <Box sx={{ p: 4 }}>
            <Failure problem={roots.error} retry={() => void roots.refetch()} />
          </Box>
        ) : !roots.data ? (
          <Loading />
        ) : roots.data.items.length === 0 ? (
          <Empty
            actions={
              may('imports') && (
                <Button component={Link} to="/imports" variant="outlined">
                  {t('menu.imports')}
                </Button>
              )
            }
          >
            {t('organisations.empty')}
          </Empty>
        ) : (
          <Tree key={asOf} roots={roots.data.items} asOf={asOf} />
        )}
      </Section>
    </Page>
  );
}
