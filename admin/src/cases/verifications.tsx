import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CaseFile } from '../api/case-model.ts';
import { Section } from '../controls/section.tsx';
import { LateMark } from '../controls/status-chip.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';

/** What was asked about the background of the applicant and the family, what came of it, and what was waived. */
export function Verifications({ file }: { file: CaseFile }) {
  const t = useT();
  if (file.kind !== 'admission') return null;
  const { verifications, waivers, members } = file;
  return (
    <Section title={t('verify.title')}>
      {verifications.length + waivers.length === 0 ? (
        <Typography color="textSecondary">{t('verify.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 5 }} data-testid="verifications">
          {waivers.map((one) => (
            <li key={one.side}>
              {t('verify.waivedLine', {
                side: t(`verify.sides.${one.side}`),
                waives: t(`verify.waives.${one.waives}`),
                relative: nameShown(members.find(({ id }) => id === one.relative)?.fullName ?? null, t),
              })}
            </li>
          ))}
          {verifications.map((one) => (
            <li key={one.verification}>
              {one.answeredOn
                ? t('verify.answeredLine', {
                    of: t(`verify.persons.${one.of}`),
                    on: dmy(one.answeredOn),
                    finding: one.finding ?? '…',
                  })
                : t('verify.askedLine', {
                    of: t(`verify.persons.${one.of}`),
                    scope: t(`verify.scopes.${one.scope}`),
                    on: dmy(one.askedOn),
                    due: dmy(one.answerBy),
                  })}{' '}
              {one.late && <LateMark>{t('verify.overdue')}</LateMark>}
            </li>
          ))}
        </Box>
      )}
    </Section>
  );
}
