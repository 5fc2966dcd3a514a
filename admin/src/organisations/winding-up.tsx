import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { OrganisationRow, Page as Rows } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { LateMark } from '../controls/status-chip.tsx';
import { Picker, useOrganisations, type Pick } from '../forms/pickers.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';

const VERBS = ['dissolve', 'disband'] as const;

/** Giải thể, giải tán tổ chức đảng: two decisions of different kinds; and what winds up, with its deadline. */
export default function WindingUp() {
  const t = useT();
  const { tops, organisation, choose } = useScope();
  return (
    <Page
      title={t('menu.windingUp')}
      intro={t('windingUp.intro')}
      actions={<HelpLink leaf="organisations.windingUp" />}
    >
      <Section title={t('windingUp.begin')}>
        <Begin />
      </Section>
      {!organisation ? (
        <Loading />
      ) : (
        <Section title={t('windingUp.list')} flush>
          <ScopeBar tops={tops} organisation={organisation} onOrganisation={choose} />
          <Under under={organisation.id} />
        </Section>
      )}
    </Page>
  );
}

/** From the organisation to the form of the decision. */
function Begin() {
  const t = useT();
  const may = useMay();
  const [typed, setTyped] = useState<string>();
  const [picked, setPicked] = useState<Pick>();
  return (
    <Stack spacing={4} sx={{ maxWidth: 560 }}>
      <Picker
        {...useOrganisations(typed)}
        label={t('windingUp.choose')}
        value={picked ?? null}
        onTyped={setTyped}
        onChange={(next) => setPicked(next ?? undefined)}
      />
      {picked && (
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }}>
          {VERBS.filter((verb) => may(operation('organisations', verb))).map((verb) => (
            <Button key={verb} component={Link} to={`/organisations/${picked.id}/${verb}`} variant="outlined">
              {t(`act.organisations.${verb}`)}
            </Button>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function Under({ under }: { under: string }) {
  const t = useT();
  const [limit, setLimit] = useState(50);
  const { data, error, refetch } = useRead<Rows<OrganisationRow>>(
    '/organisations',
    { under, status: ['windingUp', 'reorganising'], limit },
    { keep: true },
  );
  if (error) return <Failure problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) return <Empty>{t('windingUp.empty')}</Empty>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} data-testid="winding-up">
        {data.items.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 5,
              px: { xs: 4, sm: 5 },
              py: 2.5,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '3 1 260px', minWidth: 0 }}>
              <MuiLink component={Link} to={`/organisations/${row.id}`} sx={{ fontWeight: 600 }}>
                {row.name}
              </MuiLink>
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{row.parentName}</Box>
            </Box>
            <Box sx={{ flex: '2 1 220px', fontSize: '0.875rem' }}>
              {row.endBy && t('windingUp.endBy', { on: dmy(row.endBy) })}{' '}
              {row.overdue && <LateMark>{t('windingUp.overdue')}</LateMark>}
            </Box>
          </Box>
        ))}
      </Box>
      {data.next && (
        <Button size="small" sx={{ m: 4 }} onClick={() => setLimit(limit + 50)}>
          {t('app.more')}
        </Button>
      )}
    </>
  );
}
