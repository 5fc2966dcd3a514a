import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { CaseKind, CasePage } from '../api/case-model.ts';
import type { MemberFile, Status } from '../api/model.ts';
import { CaseChip } from '../cases/case-chips.tsx';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { dmy } from '../words/dates.ts';
import { lower } from '../words/telling.ts';

/** The procedures that a person's next step may go through. */
const NEXT: Partial<Record<Status, CaseKind[]>> = {
  sympathiser: ['sympathiser', 'admission'],
  probationary: ['newMemberCourse', 'recognition', 'exit', 'strikingOff', 'exemption'],
  official: ['card', 'badge', 'exemption', 'exit', 'strikingOff', 'expulsion'],
};

/** The cases of a person, and the procedures that could be begun. */
export function OpenCases({ member }: { member: MemberFile }) {
  const t = useT();
  const may = useMay();
  const { data } = useRead<CasePage>(may('cases') ? '/cases' : undefined, {
    subject: member.id,
    sort: '-openedOn',
    limit: 10,
  });
  const live = new Set(
    data?.items.filter(({ status }) => ['draft', 'submitted', 'returned'].includes(status)).map(({ kind }) => kind),
  );
  const next = may('cases.open') ? (NEXT[member.status] ?? []).filter((kind) => !live.has(kind)) : [];
  if (!data || (data.items.length === 0 && next.length === 0)) return null;
  return (
    <Section title={t('caseFile.openCases')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.items.map((row) => (
          <Box component="li" key={row.id} sx={{ py: 1.5 }}>
            <MuiLink component={Link} to={`/cases/${row.id}`}>
              {t(`caseKind.${row.kind}`)}
            </MuiLink>
            <Box
              sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontSize: '0.875rem', color: 'text.secondary' }}
            >
              <CaseChip status={row.status} />
              <span>{row.at.name}</span>
              <span>{dmy(row.openedOn)}</span>
            </Box>
          </Box>
        ))}
      </Box>
      {next.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
          {next.map((kind) => (
            <Button
              key={kind}
              component={Link}
              to={`/cases/new/${kind}?subject=${member.id}`}
              size="small"
              variant="outlined"
            >
              {t('cases.openOne')}: {lower(t(`caseKind.${kind}`))}
            </Button>
          ))}
        </Box>
      )}
    </Section>
  );
}
