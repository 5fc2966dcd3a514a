import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MemberFile } from '../api/model.ts';
import { Facts, Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { ActLink } from './acts-of.tsx';
import type { DossierFile } from './model.ts';

/** Loans of one dossier, the one under way first. */
export function LoansOf({ member, dossier: { loans } }: { member: MemberFile; dossier: DossierFile }) {
  const t = useT();
  const open = loans.some(({ backOn }) => backOn === undefined);
  return (
    <Section
      title={t('dossier.tabs.loans')}
      aside={
        open ? (
          <ActLink member={member} verb="take-dossier-back" label={t('dossier.loan.back')} main />
        ) : (
          <ActLink member={member} verb="lend-dossier" label={t('dossier.loan.lend')} main />
        )
      }
    >
      {loans.length === 0 && <Typography color="textSecondary">{t('dossier.loan.noneOfMember')}</Typography>}
      {loans.map((loan, at) => (
        <Box key={loan.loan} sx={{ py: 3, borderTop: at === 0 ? 0 : 1, borderColor: 'divider' }}>
          <Facts
            facts={[
              [t('dossier.loan.borrower'), loan.borrower],
              [t('dossier.loan.purpose'), loan.purpose],
              [t('dossier.loan.lentOn'), dmy(loan.lentOn)],
              [t('dossier.loan.until'), dmy(loan.until)],
              [
                t('dossier.loan.backOn'),
                loan.backOn ? dmy(loan.backOn) : t(loan.overdue ? 'dossier.loan.late' : 'dossier.loan.notBack'),
              ],
            ]}
          />
        </Box>
      ))}
    </Section>
  );
}
