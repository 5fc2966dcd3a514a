import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { MemberFile } from '../api/model.ts';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { dmy } from '../words/dates.ts';
import type { DossierFile } from './model.ts';

/** In the member's file: how the dossier stands, and the way to its index. */
export function DossierSummary({ member }: { member: MemberFile }) {
  const t = useT();
  // Who never was a member has no dossier of a member.
  const { data } = useRead<DossierFile>(member.joinDate ? `/members/${member.id}/dossier` : undefined);
  if (!data) return null;
  const lent = data.loans.find(({ backOn }) => backOn === undefined);
  return (
    <Section title={t('dossier.summary')}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <Typography>
          {t('dossier.summaryOf', {
            number: data.number ?? t('dossier.noNumber').toLocaleLowerCase('vi'),
            documents: data.documents.filter(({ out }) => !out).length,
            missing: data.missing.length,
          })}
        </Typography>
        {data.missed && <Typography color="error">{t('dossier.missed')}</Typography>}
        {lent && (
          <Typography color={lent.overdue ? 'error' : undefined}>
            {t(lent.overdue ? 'dossier.overdue' : 'dossier.lentUntil', { on: dmy(lent.until) })}
          </Typography>
        )}
        <Button component={Link} to={`/members/${member.id}/dossier`} variant="outlined">
          {t('dossier.open')}
        </Button>
      </Stack>
    </Section>
  );
}
