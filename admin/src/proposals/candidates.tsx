import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { CaseKind, CasePage } from '../api/case-model.ts';
import { give, newId, tryOut } from '../api/commands.ts';
import type { MemberRow, Page } from '../api/model.ts';
import { KIND } from '../cases/kinds.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { useJoinedBeforeProbation } from '../policies/use-policy.ts';
import { oneByOne } from '../providers/use-outcomes.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { ChoiceBar } from './choice-bar.tsx';

const SHOWN = 50;

/** Who a case could be opened for: of procedures that need no details, for many people at once. */
export function Candidates({ kind, under }: { kind: CaseKind; under: string }) {
  const t = useT();
  const { today } = useSession();
  const [chosen, setChosen] = useState<string[]>([]);
  /** Those being opened, as they were when that began: the list itself shortens meanwhile. */
  const [opening, setOpening] = useState<MemberRow[]>();
  const { of, details } = KIND[kind];
  const overBy = useJoinedBeforeProbation(today);
  const many = !details;
  const people = useRead<Page<MemberRow>>(
    kind === 'recognition' && !overBy ? undefined : '/members',
    {
      under,
      status: of,
      joinDateTo: kind === 'recognition' ? overBy : undefined,
      sort: many ? 'joinDate' : 'name',
      limit: SHOWN,
      total: true,
    },
    { keep: true },
  );
  const live = useRead<CasePage>(
    '/cases',
    { kind, under, status: ['draft', 'submitted', 'returned'], limit: 200 },
    { keep: true },
  );
  const busy = new Set(live.data?.items.map(({ subject }) => subject.id));
  const free = (live.data && people.data?.items.filter(({ id }) => !busy.has(id))) ?? [];
  const rows = free.filter(({ id }) => chosen.includes(id));
  const command = (person: MemberRow, id: string) => ({
    collection: 'cases' as const,
    id,
    verb: 'open',
    body: { kind, subject: person.id, cell: person.cell, openedOn: today, details: {} },
  });
  const person = (id: string) => opening!.find((row) => row.id === id)!;
  return (
    <Section title={t(`lists.candidates.${kind}`)} flush>
      <Typography variant="body2" color="textSecondary" sx={{ px: { xs: 4, sm: 5 }, pb: 3 }}>
        {t(`lists.candidatesHelp.${kind}`)}
      </Typography>
      {chosen.length > 0 && (
        <ChoiceBar
          chosen={chosen.length}
          label={t('lists.peopleChosen', { smart_count: chosen.length })}
          onClear={() => setChosen([])}
          actions={[{ label: t('lists.openMany'), act: () => setOpening(rows) }]}
        />
      )}
      {live.data && people.data && free.length === 0 && (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 5 }, pb: 5 }}>
          {t('lists.noCandidates')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 420, overflowY: 'auto' }} tabIndex={0}>
        {free.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{
              display: 'flex',
              alignItems: 'center',
              columnGap: 3,
              px: { xs: 4, sm: 5 },
              py: 2,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            {many && (
              <Checkbox
                size="small"
                checked={chosen.includes(row.id)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))
                }
                slotProps={{ input: { 'aria-label': t('cases.choose', { name: nameShown(row.fullName, t) }) } }}
              />
            )}
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <MuiLink component={Link} to={`/members/${row.id}`} color="inherit" sx={{ fontWeight: 600 }}>
                {nameShown(row.fullName, t)}
              </MuiLink>
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                {row.cellName}
                {many && row.officialDue && (
                  <>
                    {' '}
                    · {t('field.officialDue')}: {dmy(row.officialDue)}
                  </>
                )}
              </Box>
            </Box>
            <Button
              component={Link}
              to={`/cases/new/${kind}?subject=${row.id}`}
              size="small"
              variant="outlined"
              sx={{ flexShrink: 0 }}
            >
              {t('cases.openOne')}
            </Button>
          </Box>
        ))}
      </Box>
      {(people.data?.total ?? 0) > SHOWN && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 5, py: 3 }}>
          {t('lists.moreCandidates', { shown: free.length, total: people.data!.total! })}
        </Typography>
      )}
      {opening && (
        <BulkDialog
          title={t('lists.openMany')}
          rows={opening.map((row) => ({
            id: row.id,
            name: nameShown(row.fullName, t),
            note: row.cellName ?? undefined,
          }))}
          asked={chosen.join()}
          ask={oneByOne((id, signal) => tryOut(command(person(id), newId()), signal))}
          act={oneByOne((id) => give(command(person(id), newId()), newId()))}
          onClose={(done) => {
            setOpening(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
    </Section>
  );
}
