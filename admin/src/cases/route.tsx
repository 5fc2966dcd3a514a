import Box from '@mui/material/Box';
import type { CaseFile, Stop } from '../api/case-model.ts';
import { useT } from '../i18n/use-t.ts';

/** The way upward as steps: who has had it, where it lies, who is yet to come. */
export function Route({ file }: { file: CaseFile }) {
  const t = useT();
  const stops: Stop[] = file.route.length > 0 ? file.route : [{ organisation: file.cell, task: 'propose' }];
  const at = stops.findIndex(({ organisation }) => organisation.id === file.at.id);
  const ended = file.status === 'approved' || file.status === 'refused';
  return (
    <>
      <Box
        component="ol"
        data-testid="route"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: { xs: 0, sm: 3 },
          gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: `repeat(${stops.length}, minmax(0,1fr))` },
        }}
      >
        {stops.map((stop, index) => {
          const here = index === at;
          const passed = index < at || (here && ended);
          return (
            <Box
              component="li"
              key={stop.organisation.id}
              aria-current={here ? 'step' : undefined}
              sx={{
                borderStyle: 'solid',
                borderWidth: { xs: '0 0 0 4px', sm: '4px 0 0 0' },
                borderColor: passed || here ? 'primary.main' : 'divider',
                pl: { xs: 3, sm: 0 },
                pt: { xs: 1, sm: 2 },
                pb: { xs: 3, sm: 0 },
                minWidth: 0,
              }}
            >
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {index + 1}. {t(`task.${stop.task}`)} ·{' '}
                {t(passed ? 'caseFile.passed' : here ? 'caseFile.here' : 'caseFile.ahead')}
              </Box>
              <Box sx={{ fontWeight: here ? 700 : 500 }}>{stop.organisation.name}</Box>
              {stop.meeting && stop.threshold && (
                <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                  {t(`meeting.${stop.meeting}`)}, {t(`threshold.${stop.threshold}`)}
                </Box>
              )}
            </Box>
          );
        })}
      </Box>
      {file.route.length === 0 && (
        <Box sx={{ mt: 2, fontSize: '0.875rem', color: 'text.secondary' }}>{t('caseFile.routeEmpty')}</Box>
      )}
    </>
  );
}
