import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { WorkRow } from '../api/case-model.ts';
import type { MemberFile, Page as Rows } from '../api/model.ts';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { StatusChip } from '../controls/status-chip.tsx';
import { Picker, useMembers, type Pick } from '../forms/pickers.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { CardFacts } from '../members/member-facts.tsx';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { nameShown } from '../words/person.ts';
import { WorkRows } from '../worklist/work-rows.tsx';
import { CardBook } from './card-book.tsx';
import { awardActs } from './verbs.ts';

/** The acts by which a card leaves the holder's hand. */
const ACTS = ['return-card', 'report-card-lost', 'return-badges'] as const;

/** Trả thẻ đảng viên: who has to hand it in, the act on a person, and what was given back. */
export default function CardReturn() {
  const t = useT();
  const may = useMay();
  const [picked, setPicked] = useState<Pick>();
  const [typed, setTyped] = useState<string>();
  const finding = useMembers(typed, ['official', 'struckOff', 'exited', 'expelled']);
  const member = useRead<MemberFile>(picked ? `/members/${picked.id}` : undefined);
  const { organisation } = useScope();
  const waiting = useRead<Rows<WorkRow>>(organisation && may('worklist') ? '/worklist/rows' : undefined, {
    ...{ organisation: organisation?.id, kind: 'collectPapers', below: true, limit: 50 },
  });
  const file = member.data;
  const acts = ACTS.filter((verb) => file?.may.includes(operation('members', verb)) && awardActs(file).includes(verb));
  return (
    <Page title={t('menu.cardReturn')} intro={t('cards.intro.return')} actions={<HelpLink leaf="card.return" />}>
      <Box
        sx={{
          display: 'grid',
          gap: 5,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'repeat(2, minmax(0,1fr))' },
          alignItems: 'start',
        }}
      >
        <Section title={t('cards.toCollect')}>
          {waiting.data?.items.length ? (
            <WorkRows rows={waiting.data.items} />
          ) : (
            <Typography color="textSecondary">{t('cards.nothingToCollect')}</Typography>
          )}
        </Section>
        <Section title={t('cards.findHolder')}>
          <Picker
            {...finding}
            label={t('cases.person')}
            value={picked ?? null}
            onTyped={setTyped}
            onChange={(next) => setPicked(next ?? undefined)}
          />
          {member.data && (
            <Box sx={{ mt: 4 }} data-testid="return-acts">
              <Typography sx={{ mb: 2 }} component="div">
                <MuiLink component={Link} to={`/members/${member.data.id}`}>
                  {nameShown(member.data.fullName, t)}
                </MuiLink>{' '}
                · <StatusChip status={member.data.status} /> · {member.data.cellName}
              </Typography>
              <CardFacts member={member.data} />
              {acts.length === 0 && (
                <Alert severity="info" sx={{ mt: 3 }}>
                  {t('cards.nothingToReturn')}
                </Alert>
              )}
              <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2, mt: 3 }}>
                {acts.map((verb) => (
                  <Button key={verb} component={Link} to={`/members/${member.data.id}/${verb}`} variant="contained">
                    {t(`act.members.${verb}`)}
                  </Button>
                ))}
              </Stack>
            </Box>
          )}
        </Section>
      </Box>
      {organisation && <CardBook book="return" under={organisation.id} />}
    </Page>
  );
}
