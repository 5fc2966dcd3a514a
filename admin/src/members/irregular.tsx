import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { WorkRow } from '../api/case-model.ts';
import type { MemberFile, MemberRow, Page as Rows } from '../api/model.ts';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { StatusChip } from '../controls/status-chip.tsx';
import { Picker, useMembers, type Pick } from '../forms/pickers.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { WorkRows } from '../worklist/work-rows.tsx';
import { nameShown } from '../words/person.ts';
import { actsFor } from './acts.ts';

/** Xử lý kết nạp sai quy định cấp huyện: from whom it is about to the form of the right branch. */
export default function Irregular() {
  const t = useT();
  const may = useMay();
  const [picked, setPicked] = useState<Pick>();
  const [typed, setTyped] = useState<string>();
  const finding = useMembers(typed, ['admitted', 'probationary', 'official']);
  const member = useRead<MemberFile>(picked ? `/members/${picked.id}` : undefined);
  const { organisation } = useScope();
  const waiting = useRead<Rows<WorkRow>>(organisation && may('worklist') ? '/worklist/rows' : undefined, {
    organisation: organisation?.id,
    kind: 'annulMoved',
    below: true,
    limit: 20,
  });
  const struck = useRead<Rows<MemberRow>>('/members', { status: 'struckOff', limit: 20 });
  const acts = member.data
    ? actsFor(member.data).filter((verb) => verb === 'annul-admission' || verb === 'annul-recognition')
    : [];
  return (
    <Page title={t('irregular.title')} intro={t('irregular.intro')} actions={<HelpLink leaf="irregular" />}>
      <Box
        sx={{
          display: 'grid',
          gap: 5,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'repeat(2, minmax(0,1fr))' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={5}>
          <Section title={t('irregular.find')}>
            <Picker
              {...finding}
              label={t('cases.person')}
              value={picked ?? null}
              onTyped={setTyped}
              onChange={(next) => setPicked(next ?? undefined)}
            />
            {member.data && (
              <Box sx={{ mt: 4 }} data-testid="irregular-acts">
                <Typography sx={{ mb: 2 }}>
                  <MuiLink component={Link} to={`/members/${member.data.id}`}>
                    {nameShown(member.data.fullName, t)}
                  </MuiLink>{' '}
                  · <StatusChip status={member.data.status} /> · {member.data.cellName}
                </Typography>
                {acts.length === 0 && <Alert severity="info">{t('irregular.notMay')}</Alert>}
                <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }}>
                  {acts.map((verb) => (
                    <Button key={verb} component={Link} to={`/members/${member.data.id}/${verb}`} variant="contained">
                      {t(`act.members.${verb}`)}
                    </Button>
                  ))}
                </Stack>
              </Box>
            )}
          </Section>
          <Section title={t('irregular.branches')}>
            <Box component="ul" sx={{ m: 0, pl: 5, '& li': { mb: 2 } }}>
              <li>{t('irregular.substantive')}</li>
              <li>{t('irregular.procedural')}</li>
              <li>{t('irregular.moved')}</li>
            </Box>
          </Section>
        </Stack>
        <Stack spacing={5}>
          <Section title={t('irregular.waiting')}>
            {waiting.data?.items.length ? (
              <WorkRows rows={waiting.data.items} />
            ) : (
              <Typography color="textSecondary">{t('irregular.noWaiting')}</Typography>
            )}
          </Section>
          <Section title={t('irregular.struck')}>
            {struck.data?.items.length === 0 && (
              <Typography color="textSecondary">{t('irregular.noStruck')}</Typography>
            )}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {struck.data?.items.map((row) => (
                <Box component="li" key={row.id} sx={{ py: 1.5 }}>
                  <MuiLink component={Link} to={`/members/${row.id}`}>
                    {nameShown(row.fullName, t)}
                  </MuiLink>
                  <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{row.cellName}</Box>
                </Box>
              ))}
            </Box>
          </Section>
        </Stack>
      </Box>
    </Page>
  );
}
