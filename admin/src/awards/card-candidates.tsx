import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { CardRow } from '../api/award-model.ts';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { ChoiceBar } from '../proposals/choice-bar.tsx';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { OpenForMany } from './open-cases.tsx';
import { PeopleTable } from './people-table.tsx';
import { RowsFoot } from './rows-foot.tsx';
import { useBusy } from './use-busy.ts';
import { useRows } from './use-rows.ts';

/** Who is to be given a card: never had one, or reported it lost. */
const WHO = { issue: { lacks: true }, replaceLost: { state: ['lost'] } } as const;
type Who = keyof typeof WHO;

/** Đảng viên cần cấp thẻ: official and without a card, or whose card is lost; chosen many at once. */
export function CardCandidates({ under }: { under: string }) {
  const t = useT();
  const [who, setWho] = useState<Who>('issue');
  const [chosen, setChosen] = useState<string[]>([]);
  /** Those being opened, as they were when that began: the list itself shortens meanwhile. */
  const [opening, setOpening] = useState<CardRow[]>();
  const people = useRows<CardRow>('/cards', { under, ...WHO[who] });
  const busy = useBusy('card', under);
  const free = busy && people.rows?.filter(({ member }) => !busy.has(member.id));
  const rows = free?.filter(({ member }) => chosen.includes(member.id)) ?? [];
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
          onChange={(event) => {
            setWho(event.target.value as Who);
            setChosen([]);
          }}
          sx={{ width: { xs: '100%', sm: 360 } }}
        >
          {(Object.keys(WHO) as Who[]).map((one) => (
            <MenuItem key={one} value={one}>
              {t(`cards.lacking.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {rows.length > 0 && (
        <ChoiceBar
          chosen={rows.length}
          label={t('lists.peopleChosen', { smart_count: rows.length })}
          onClear={() => setChosen([])}
          actions={[{ label: t('lists.openMany'), act: () => setOpening(rows) }]}
        />
      )}
      {people.error && <Failure problem={people.error} retry={() => void people.refetch()} />}
      {free?.length === 0 ? (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 5 }, pb: 5 }}>
          {t('lists.noCandidates')}
        </Typography>
      ) : (
        free && (
          <>
            <PeopleTable
              label={t('lists.candidates.card')}
              rows={free}
              idOf={({ member }) => member.id}
              chosen={chosen}
              onChoose={setChosen}
              columns={[
                { label: t(`cards.lackingSince.${who}`), cell: ({ on }) => dmy(on) },
                {
                  label: t('cases.openOne'),
                  cell: ({ member }) => (
                    <Button
                      component={Link}
                      to={`/cases/new/card?subject=${member.id}&kind=${who}`}
                      size="small"
                      variant="outlined"
                      aria-label={`${t('cases.openOne')}: ${nameShown(member.fullName, t)}`}
                    >
                      {t('cases.openOne')}
                    </Button>
                  ),
                },
              ]}
            />
            <RowsFoot shown={free.length} total={people.more ? people.total : free.length} more={people.more} />
          </>
        )
      )}
      {opening && (
        <OpenForMany
          kind="card"
          rows={opening}
          details={{ kind: who }}
          onClose={(done) => {
            setOpening(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
    </Section>
  );
}
