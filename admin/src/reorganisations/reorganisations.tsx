import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { Page as Rows } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { Picker, useOrganisations } from '../forms/pickers.tsx';
import { HelpLink } from '../help/help-link.tsx';
import type { Key } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import type { ReorganisationRow, Reorganising } from './model.ts';
import { ProgressBar } from './progress.tsx';

/** What a leaf of the menu begins: whether the account may, how it is called, where its form is. */
interface Begun {
  needs: string;
  label: Key;
  to: string;
}
const reorganising = (act: Reorganising): Begun => ({
  ...{ needs: operation('reorganisations', act), label: `reorganise.act.${act}`, to: `/reorganisations/new/${act}` },
});

/** The leaves of the menu, with the acts that each begins and the kinds that it lists. */
const MENUS = {
  establish: {
    acts: [
      {
        needs: operation('organisations', 'establish'),
        label: 'act.organisations.establish',
        to: '/organisations/new/establish',
      },
    ],
    kinds: ['establishment'],
  },
  split: { acts: [reorganising('split')], kinds: ['split'] },
  merge: { acts: [reorganising('merge'), reorganising('consolidate')], kinds: ['merge', 'consolidation'] },
} as const satisfies Record<string, { acts: Begun[]; kinds: ReorganisationRow['kind'][] }>;

/** Thành lập; chia tách; sáp nhập, chuyển giao: what was decided, how far it has come, and the way to a new decision. */
export default function Reorganisations() {
  const { menu = '' } = useParams();
  return isMenu(menu) ? <OfMenu key={menu} menu={menu} /> : <NotFound />;
}

function isMenu(name: string): name is keyof typeof MENUS {
  return Object.hasOwn(MENUS, name);
}

function OfMenu({ menu }: { menu: keyof typeof MENUS }) {
  const t = useT();
  const may = useMay();
  const { tops, organisation, choose } = useScope();
  const { acts, kinds } = MENUS[menu];
  const allowed = acts.filter(({ needs }) => may(needs));
  return (
    <Page
      title={t(`menu.${menu}`)}
      intro={t(`reorganise.menuIntros.${menu}`)}
      actions={
        <>
          <HelpLink leaf={`organisations.${menu}`} />
          {allowed.map(({ label, to }, index) => (
            <Button key={to} component={Link} to={to} variant={index === 0 ? 'contained' : 'outlined'}>
              {t(label)}
            </Button>
          ))}
        </>
      }
    >
      {menu === 'merge' && may(operation('organisations', 'hand-over')) && (
        <Section title={t('act.organisations.hand-over')}>
          <HandOver />
        </Section>
      )}
      {!organisation ? (
        <Loading />
      ) : (
        <Section title={t('reorganise.decided')} flush>
          <ScopeBar tops={tops} organisation={organisation} onOrganisation={choose} />
          <Decided under={organisation.id} kinds={kinds} />
        </Section>
      )}
    </Page>
  );
}

/** From the organisation that is handed over to its form. */
function HandOver() {
  const t = useT();
  const go = useNavigate();
  const [typed, setTyped] = useState<string>();
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t('orgForm.handOverIntro')}
      </Typography>
      <Picker
        {...useOrganisations(typed)}
        label={t('reorganise.handedOver')}
        value={null}
        onTyped={setTyped}
        onChange={(picked) => picked && void go(`/organisations/${picked.id}/hand-over`)}
      />
    </Box>
  );
}

function Decided({ under, kinds }: { under: string; kinds: readonly ReorganisationRow['kind'][] }) {
  const t = useT();
  const [limit, setLimit] = useState(25);
  const { data, error, refetch } = useRead<Rows<ReorganisationRow>>(
    '/reorganisations',
    { under, kind: kinds, limit },
    { keep: true },
  );
  if (error) return <Failure problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) return <Empty>{t('reorganise.empty')}</Empty>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} data-testid="reorganisations">
        {data.items.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Box>
      {data.next && (
        <Button size="small" sx={{ m: 4 }} onClick={() => setLimit(limit + 25)}>
          {t('app.more')}
        </Button>
      )}
    </>
  );
}

function Row({ row }: { row: ReorganisationRow }) {
  const t = useT();
  // Where nobody goes anywhere, there is no progress to look at.
  const founded = row.kind === 'establishment' && row.members.planned === 0 ? row.successors[0] : undefined;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 5,
        rowGap: 2,
        px: { xs: 4, sm: 5 },
        py: 3,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '3 1 280px', minWidth: 0 }}>
        <MuiLink
          component={Link}
          to={founded ? `/organisations/${founded.id}` : `/reorganisations/file/${row.id}`}
          sx={{ fontWeight: 600 }}
        >
          {[row.sources, row.successors]
            .filter((all) => all.length > 0)
            .map((all) => all.map(({ name }) => name).join(', '))
            .join(' → ')}
        </MuiLink>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {t(`reorganise.kinds.${row.kind}`)} · {t('reorganise.from', { on: dmy(row.effectiveOn) })}
          {row.decision && ` · ${t('reorganise.by', { number: row.decision.number, date: dmy(row.decision.date) })}`}
        </Box>
      </Box>
      <Box sx={{ flex: '2 1 220px' }}>
        <div>{t(`reorganise.status.${row.status}`)}</div>
        <ProgressBar label={t('reorganise.people')} of={row.members} />
      </Box>
    </Box>
  );
}
