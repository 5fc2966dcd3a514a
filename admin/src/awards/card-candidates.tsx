import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CardRow } from '../api/award-model.ts';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { CandidateList } from './candidate-list.tsx';
import { useRows } from './use-rows.ts';

/** Who is to be given a card: never had one, or reported it lost. */
const WHO = { issue: { lacks: true }, replaceLost: { state: ['lost'] } } as const;
type Who = keyof typeof WHO;

/** Đảng viên cần cấp thẻ: official and without a card, or whose card is lost; chosen many at once. */
export function CardCandidates({ under }: { under: string }) {
  const t = useT();
  const [who, setWho] = useState<Who>('issue');
  const people = useRows<CardRow>('/cards', { under, ...WHO[who] });
  return (
    <Section title={t('lists.candidates.card')} flush>
      <Box sx={{ px: { xs: 4, sm: 5 }, pb: 3, display: 'grid', gap: 3 }}>
        <Typography variant="body2" color="textSecondary">
          {t('cards.candidatesHelp')}
        </Typography>
        <TextField
          select
          label={t('cards.who')}
          value={who}
          onChange={(event) => setWho(event.target.value as Who)}
          sx={{ width: { xs: '100%', sm: 360 } }}
        >
          {(Object.keys(WHO) as Who[]).map((one) => (
            <MenuItem key={one} value={one}>
              {t(`cards.lacking.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <CandidateList
        key={who}
        kind="card"
        under={under}
        people={people}
        nobody={t('lists.noCandidates')}
        details={{ kind: who }}
        columns={[{ label: t(`cards.lackingSince.${who}`), cell: ({ on }) => dmy(on) }]}
      />
    </Section>
  );
}
