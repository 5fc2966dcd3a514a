import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { count } from '../words/numbers.ts';
import type { SupplementSummary } from './model.ts';

/** The steps of a supplement, in their order. */
export const STAGES = ['none', 'returned', 'submitted', 'confirmed', 'passedUp'] as const;

/** How far each organisation directly below has come: what is late is seen by the level above. */
export function StagesBelow({ summary, onOpen }: { summary: SupplementSummary; onOpen: (id: string) => void }) {
  const t = useT();
  const language = useLanguage();
  const narrow = useMediaQuery('(max-width: 767px)', { noSsr: true });
  const name = (organisation: SupplementSummary['below'][number]['organisation']) => (
    <MuiLink
      component="button"
      type="button"
      sx={{ textAlign: 'left', font: 'inherit', fontWeight: 500 }}
      onClick={() => onOpen(organisation.id)}
    >
      {organisation.name}
    </MuiLink>
  );
  return (
    <Section title={t('dossier.supplement.below')} flush>
      {narrow ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {summary.below.map(({ organisation, stages, late }) => (
            <Box component="li" key={organisation.id} sx={{ px: 4, py: 3, borderTop: 1, borderColor: 'divider' }}>
              {name(organisation)}
              <Box sx={{ fontSize: '0.875rem', mt: 1 }}>
                {STAGES.map((one) => `${t(`dossier.supplement.stages.${one}`)}: ${count(stages[one], language)}`).join(
                  ' · ',
                )}
                {late > 0 && ` · ${t('dossier.supplement.late')}: ${count(late, language)}`}
              </Box>
            </Box>
          ))}
        </Box>
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label={t('dossier.supplement.below')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('dossier.supplement.organisation')}</TableCell>
                {STAGES.map((one) => (
                  <TableCell key={one} align="right">
                    {t(`dossier.supplement.stages.${one}`)}
                  </TableCell>
                ))}
                <TableCell align="right">{t('dossier.supplement.late')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {summary.below.map(({ organisation, stages, late }) => (
                <TableRow key={organisation.id} hover>
                  <TableCell component="th" scope="row">
                    {name(organisation)}
                  </TableCell>
                  {STAGES.map((one) => (
                    <TableCell key={one} align="right">
                      {count(stages[one], language)}
                    </TableCell>
                  ))}
                  <TableCell align="right">{count(late, language)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
