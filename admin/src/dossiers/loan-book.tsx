import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { PeopleTable, type PersonColumn } from '../awards/people-table.tsx';
import { RowsFoot } from '../awards/rows-foot.tsx';
import { useRows } from '../awards/use-rows.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import type { LoanRow } from './model.ts';

/** Sổ cho mượn hồ sơ. */
export function LoanBook({ under }: { under: string }) {
  const t = useT();
  const [open, setOpen] = useState(true);
  const loans = useRows<LoanRow>('/dossier-loans', { under, ...(open && { open: true }) });
  return (
    <Section title={t('dossier.tabs.loans')} flush>
      <Box sx={{ px: { xs: 4, sm: 5 }, pb: 2 }}>
        <FormControlLabel
          control={<Checkbox size="small" checked={open} onChange={(event) => setOpen(event.target.checked)} />}
          label={t('dossier.loan.open')}
        />
      </Box>
      {loans.error && <Failure problem={loans.error} retry={() => void loans.refetch()} />}
      {loans.rows?.length === 0 ? (
        <Empty>{t(open ? 'dossier.loan.noneOpen' : 'dossier.loan.none')}</Empty>
      ) : (
        loans.rows && (
          <PeopleTable
            label={t('dossier.tabs.loans')}
            rows={loans.rows}
            idOf={({ loan }) => loan}
            columns={loanColumns(t)}
          />
        )
      )}
      {loans.rows && <RowsFoot shown={loans.rows.length} total={loans.total} more={loans.more} />}
    </Section>
  );
}

function loanColumns(t: Translate): PersonColumn<LoanRow>[] {
  return [
    { label: t('dossier.loan.borrower'), cell: ({ borrower }) => borrower },
    { label: t('dossier.loan.purpose'), cell: ({ purpose }) => purpose },
    { label: t('dossier.loan.lentOn'), cell: ({ lentOn }) => dmy(lentOn) },
    { label: t('dossier.loan.until'), cell: ({ until }) => dmy(until) },
    { label: t('dossier.loan.backOn'), cell: (loan) => <Back loan={loan} t={t} /> },
  ];
}

function Back({ loan, t }: { loan: LoanRow; t: Translate }) {
  if (loan.backOn !== undefined) return dmy(loan.backOn);
  return loan.overdue ? <Box sx={{ color: 'error.main' }}>{t('dossier.loan.late')}</Box> : t('dossier.loan.notBack');
}
