import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { MemberFile } from '../api/model.ts';
import { Facts, Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { ActLink } from './acts-of.tsx';
import { PARTS } from './parts.ts';
import type { DossierFile, SupplementShown } from './model.ts';
import type { Translate } from '../i18n/keys.ts';

/** Phiếu bổ sung hồ sơ of one member, the newest first. */
export function SupplementsOf({ member, dossier }: { member: MemberFile; dossier: DossierFile }) {
  const t = useT();
  const { supplements, asked } = dossier;
  const nearest = asked.at(-1);
  const missing = (ground: SupplementShown['ground'], year: number) =>
    !supplements.some((one) => one.ground === ground && one.year === year && one.stage !== 'returned');
  return (
    <Stack spacing={4}>
      {nearest && missing('yearly', nearest.year) && (
        <Alert
          severity="info"
          action={
            <ActLink
              member={member}
              verb="submit-supplement"
              query={`year=${nearest.year}`}
              label={t('dossier.supplement.write')}
            />
          }
        >
          {t('dossier.supplement.asked', { year: nearest.year, due: dmy(nearest.dueOn) })}
        </Alert>
      )}
      {member.transfer && (
        <Alert
          severity="info"
          action={
            <ActLink
              member={member}
              verb="submit-supplement"
              query="ground=transfer"
              label={t('dossier.supplement.write')}
            />
          }
        >
          {t('dossier.form.grounds.transfer')}
        </Alert>
      )}
      {supplements.length === 0 && (
        <Section title={t('dossier.file.tabs.supplements')}>
          <Typography color="textSecondary">{t('dossier.supplement.noneOfMember')}</Typography>
        </Section>
      )}
      {supplements.map((supplement) => (
        <One key={supplement.key} supplement={supplement} member={member} />
      ))}
    </Stack>
  );
}

function One({ supplement, member }: { supplement: SupplementShown; member: MemberFile }) {
  const t = useT();
  const { ground, year, stage, late, lines } = supplement;
  const query = `ground=${ground}&year=${year}`;
  return (
    <Section title={t(ground === 'yearly' ? 'dossier.supplement.ofYear' : 'dossier.supplement.ofTransfer', { year })}>
      <Typography sx={{ mb: 3 }}>
        {t(`dossier.supplement.stages.${stage}`)}
        {late && `, ${t('dossier.supplement.lateMark')}`}. {said(supplement, t)}.
      </Typography>
      <Facts
        facts={[
          [t('field.residence'), supplement.residence ?? t('dossier.supplement.unchanged')],
          [t('field.phone'), supplement.phone ?? t('dossier.supplement.unchanged')],
          [t('field.occupation'), supplement.occupation ?? t('dossier.supplement.unchanged')],
          [
            t('field.education'),
            supplement.education ? t(`education.${supplement.education}`) : t('dossier.supplement.unchanged'),
          ],
          [
            t('field.politicalTheory'),
            supplement.politicalTheory
              ? t(`politicalTheory.${supplement.politicalTheory}`)
              : t('dossier.supplement.unchanged'),
          ],
          ...PARTS.map(
            (part) =>
              [
                t(`dossier.supplement.parts.${part}`),
                lines
                  .filter((line) => line.part === part)
                  .map(({ text }) => text)
                  .join('; ') || t('dossier.supplement.unchanged'),
              ] as const,
          ),
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
        {stage === 'returned' && <ActLink member={member} verb="submit-supplement" query={query} main />}
        {stage === 'submitted' && (
          <>
            <ActLink member={member} verb="confirm-supplement" query={query} main />
            <ActLink member={member} verb="return-supplement" query={query} />
          </>
        )}
        {stage === 'confirmed' && <ActLink member={member} verb="pass-supplement-up" query={query} main />}
      </Box>
    </Section>
  );
}

/** When it was handed in, confirmed, and passed up to whom. */
function said({ submittedOn, confirmedOn, passedUpOn, to }: SupplementShown, t: Translate): string {
  return [
    t('dossier.supplement.submittedOn', { on: dmy(submittedOn) }),
    confirmedOn && t('dossier.supplement.confirmedOn', { on: dmy(confirmedOn) }),
    passedUpOn && t('dossier.supplement.passedUpOn', { to: to?.name ?? '', on: dmy(passedUpOn) }),
  ]
    .filter(Boolean)
    .join(', ');
}
