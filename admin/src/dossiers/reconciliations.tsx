import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { RowsFoot } from '../awards/rows-foot.tsx';
import { useRows } from '../awards/use-rows.ts';
import type { Named } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useMay } from '../providers/use-session.ts';
import { dmy } from '../words/dates.ts';
import { count } from '../words/numbers.ts';
import { nameShown } from '../words/person.ts';
import type { Reconciliation } from './model.ts';

/** Đối khớp hồ sơ: what was counted, what was missing, what was too much. */
export function Reconciliations({ organisation }: { organisation: Named }) {
  const t = useT();
  const may = useMay();
  const counts = useRows<Reconciliation>('/dossier-reconciliations', { under: organisation.id });
  return (
    <Section
      title={t('dossier.count.title')}
      aside={
        may('organisations.reconcileDossiers') && (
          <Button component={Link} to={`/dossiers/act/reconcile/${organisation.id}`} variant="contained" size="small">
            {t('dossier.count.record')}
          </Button>
        )
      }
      flush
    >
      {counts.error && <Failure problem={counts.error} retry={() => void counts.refetch()} />}
      {counts.rows?.length === 0 && <Empty>{t('dossier.count.none')}</Empty>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {counts.rows?.map((row) => (
          <Counted key={row.id} row={row} />
        ))}
      </Box>
      {counts.rows && counts.rows.length > 0 && (
        <RowsFoot shown={counts.rows.length} total={counts.total} more={counts.more} />
      )}
    </Section>
  );
}

function Counted({ row }: { row: Reconciliation }) {
  const t = useT();
  const language = useLanguage();
  const number = (value: number) => count(value, language);
  return (
    <Box component="li" sx={{ px: { xs: 4, sm: 5 }, py: 4, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ fontWeight: 600, mb: 2 }}>
        {row.organisation.name} · {dmy(row.on)}
      </Box>
      <Facts
        facts={[
          [t('dossier.count.onRegister'), number(row.onRegister)],
          [t('dossier.count.held'), number(row.held)],
          [t('dossier.count.matched'), number(row.matched)],
          [
            t('dossier.count.missing'),
            row.missing.length === 0
              ? number(0)
              : row.missing.map(({ id, fullName }) => (
                  <div key={id}>
                    <MuiLink component={Link} to={`/members/${id}/dossier`}>
                      {nameShown(fullName, t)}
                    </MuiLink>
                  </div>
                )),
          ],
          [
            t('dossier.count.surplus'),
            row.surplusCount === 0
              ? number(0)
              : (row.surplus?.map(({ number: on, what }, at) => (
                  <div key={at}>{[on, what].filter(Boolean).join(' · ')}</div>
                )) ?? number(row.surplusCount)),
          ],
        ]}
      />
      {row.nextOn && (
        <Box sx={{ mt: 2, fontSize: '0.875rem', color: 'text.secondary' }}>
          {t('dossier.count.next', { on: dmy(row.nextOn) })}
        </Box>
      )}
    </Box>
  );
}
