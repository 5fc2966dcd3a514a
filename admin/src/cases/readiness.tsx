import Box from '@mui/material/Box';
import type { Condition } from '../api/case-model.ts';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';

/** What a case needs before it goes up, item by item: what is not met first, each with its rule. */
export function Conditions({ items }: { items: Item[] }) {
  const t = useT();
  const met = items.filter((item) => item.met);
  const unmet = items.filter((item) => !item.met);
  return (
    <>
      {unmet.length > 0 && <Items items={unmet} />}
      {met.length > 0 && (
        <Box component="details" sx={{ '& summary': { cursor: 'pointer', py: 1 } }}>
          <summary>{t('caseFile.metItems', { smart_count: met.length })}</summary>
          <Items items={met} />
        </Box>
      )}
    </>
  );
}

type Item = Omit<Condition, 'met'> & { met?: boolean };

function Items({ items }: { items: Item[] }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item, index) => (
        <Box component="li" key={`${item.code} ${index}`} sx={{ display: 'flex', gap: 2, py: 1 }}>
          <Box
            component="span"
            aria-hidden
            sx={{ fontWeight: 700, color: item.met ? 'success.main' : 'error.main', width: 16, flexShrink: 0 }}
          >
            {item.met ? '✓' : '✕'}
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <Box
              component="span"
              sx={{ position: 'absolute', clip: 'rect(0 0 0 0)', width: '1px', overflow: 'hidden' }}
            >
              {t(item.met ? 'caseFile.met' : 'caseFile.notMet')}:{' '}
            </Box>
            {item.detail}
            {!item.met && item.source && (
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {t('problem.source', { source: item.source })}
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Whether a case of a list is ready: in two words, with the items behind them. */
export function ReadinessOf({ id }: { id: string }) {
  const { data, error } = useRead<{ items: Condition[] }>(`/cases/${id}/readiness`, undefined, { keep: true });
  if (error) return <span>–</span>;
  return data ? <Readiness unmet={data.items.filter(({ met }) => !met)} /> : <span>…</span>;
}

/** As `ReadinessOf`, where the unmet items are known already. */
export function Readiness({ unmet }: { unmet: Omit<Condition, 'met'>[] }) {
  const t = useT();
  if (unmet.length === 0) {
    return (
      <Box component="span" sx={{ color: 'success.main', whiteSpace: 'nowrap' }}>
        ✓ {t('cases.ready')}
      </Box>
    );
  }
  return (
    <Box component="details" sx={{ '& summary': { cursor: 'pointer', color: 'error.main', width: 'fit-content' } }}>
      <summary>{t('cases.unmet', { smart_count: unmet.length })}</summary>
      <Box sx={{ fontSize: '0.8125rem', minWidth: 200, maxWidth: 380, whiteSpace: 'normal' }}>
        <Conditions items={unmet} />
      </Box>
    </Box>
  );
}
