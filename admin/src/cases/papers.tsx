import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { CaseFile } from '../api/case-model.ts';
import { operation } from '../api/commands.ts';
import { ScanLink } from '../controls/scan-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';

/** The checklist of papers: what is there, with number and day, and what is not. */
export function Papers({ file, live }: { file: CaseFile; live: boolean }) {
  const t = useT();
  // Each level files its own papers: the cell while the case is there, then whoever has it.
  const task = file.route.find(({ organisation }) => organisation.id === file.at.id)?.task ?? 'propose';
  const mayFile = live && file.may.includes(operation('cases', 'file-paper'));
  const mayRemove = live && file.at.id === file.cell.id && file.may.includes(operation('cases', 'remove-paper'));
  const listed = file.checklist.filter(({ paper, needed }) => needed || file.papers.some((one) => one.paper === paper));
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} data-testid="papers">
      {listed.map(({ paper, by }) => {
        const filed = file.papers.find((one) => one.paper === paper);
        const address = `?paper=${paper}`;
        return (
          <Box
            component="li"
            key={paper}
            sx={{
              display: 'flex',
              columnGap: 3,
              alignItems: 'center',
              py: 2,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box
              component="span"
              aria-hidden
              sx={{ fontWeight: 700, width: 16, color: filed ? 'success.main' : 'text.secondary' }}
            >
              {filed ? '✓' : '○'}
            </Box>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {t(`casePaper.${paper}`)}
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {filed
                  ? [filed.number, filed.date && dmy(filed.date)].filter(Boolean).join(', ')
                  : t('caseFile.paperMissing')}
              </Box>
              <ScanLink
                of={{ collection: 'cases', id: file.id }}
                document={filed?.documentId}
                what={t(`casePaper.${paper}`)}
              />
            </Box>
            <Box sx={{ display: 'flex', flexShrink: 0 }}>
              {mayFile && by === task && (
                <Button
                  component={Link}
                  to={`/cases/${file.id}/file-paper${address}`}
                  size="small"
                  variant={filed ? 'text' : 'outlined'}
                  aria-label={`${t(filed ? 'caseFile.changePaper' : 'caseFile.filePaper')}: ${t(`casePaper.${paper}`)}`}
                >
                  {t(filed ? 'caseFile.changePaper' : 'caseFile.filePaper')}
                </Button>
              )}
              {mayRemove && filed && (
                <Button
                  component={Link}
                  to={`/cases/${file.id}/remove-paper${address}`}
                  size="small"
                  aria-label={`${t('caseFile.removePaper')}: ${t(`casePaper.${paper}`)}`}
                >
                  {t('caseFile.removePaper')}
                </Button>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
