import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { CardRow, CardState } from '../api/award-model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { useT } from '../i18n/use-t.ts';
import { ChoiceBar } from '../proposals/choice-bar.tsx';
import { useMay } from '../providers/use-session.ts';
import { dmy } from '../words/dates.ts';
import { Advance, type Step } from './advance.tsx';
import { PeopleTable } from './people-table.tsx';
import { RowsFoot } from './rows-foot.tsx';
import { CardStateChip } from './state-chip.tsx';
import { useRows } from './use-rows.ts';

/** What the list can be narrowed to: a step of the way, or what befell cards besides. */
const SHOWN: Record<string, CardState[]> = {
  underWay: ['decided', 'sentToProvince', 'sentToCentre', 'printed', 'misprinted', 'delivered'],
  decided: ['decided'],
  sentToProvince: ['sentToProvince'],
  sentToCentre: ['sentToCentre'],
  printed: ['printed'],
  misprinted: ['misprinted'],
  delivered: ['delivered'],
  handedOut: ['handedOut'],
  lost: ['lost'],
};

/** What comes next for a card at a step, the usual first. */
const NEXT: Partial<Record<CardState, Step[]>> = {
  decided: ['sentToProvince', 'sentToCentre'],
  sentToProvince: ['sentToCentre'],
  sentToCentre: ['printed'],
  misprinted: ['printed'],
  printed: ['delivered', 'misprinted'],
  delivered: ['handedOut', 'delivered', 'misprinted'],
};

const OPERATION: Record<Step, string> = {
  sentToProvince: 'members.passCardOn',
  sentToCentre: 'members.passCardOn',
  printed: 'members.passCardOn',
  delivered: 'members.passCardOn',
  misprinted: 'members.returnMisprint',
  handedOut: 'members.handOutCard',
};

/** Cards on their way, chosen and moved on many at a time: those at the same step together. */
export function CardsUnderWay({ under }: { under: string }) {
  const t = useT();
  const may = useMay();
  const [show, setShow] = useState('underWay');
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const [chosen, setChosen] = useState<string[]>([]);
  const [advancing, setAdvancing] = useState<{ step: Step; rows: CardRow[] }>();
  const cards = useRows<CardRow>('/cards', { under, q: q || undefined, state: SHOWN[show] });
  const rows = cards.rows?.filter(({ member }) => chosen.includes(member.id)) ?? [];
  const steps = ((rows[0] && NEXT[rows[0].state]) ?? []).filter((step) => may(OPERATION[step]));
  const mayMove = Object.values(OPERATION).some((operation) => may(operation));
  const narrow = (change: () => void) => {
    change();
    setChosen([]);
  };
  return (
    <Section title={t('cards.list')} flush>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, px: { xs: 4, sm: 5 }, pt: 1, pb: 4 }}>
        <TextField
          select
          label={t('cards.step')}
          value={show}
          onChange={(event) => narrow(() => setShow(event.target.value))}
          sx={{ width: { xs: '100%', sm: 320 } }}
        >
          {Object.keys(SHOWN).map((one) => (
            <MenuItem key={one} value={one}>
              {one === 'underWay' ? t('cards.allUnderWay') : t(`cards.states.${one as CardState}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="search"
          label={t('awards.search')}
          value={typed}
          onChange={(event) => narrow(() => setTyped(event.target.value))}
          sx={{ width: { xs: '100%', sm: 260 } }}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
      </Box>
      {rows.length > 0 && (
        <ChoiceBar
          chosen={rows.length}
          label={t('cards.chosen', { smart_count: rows.length })}
          onClear={() => setChosen([])}
          actions={steps.map((step, at) => ({
            label: t(`cards.steps.${step}`),
            act: () => setAdvancing({ step, rows }),
            plain: at > 0,
          }))}
        />
      )}
      {cards.error && <Failure problem={cards.error} retry={() => void cards.refetch()} />}
      {cards.rows?.length === 0 ? (
        <Empty
          actions={
            <Button component={Link} to="/proposals/list/card/draft" variant="outlined">
              {t('menu.cardDrafts')}
            </Button>
          }
        >
          {t(q || show !== 'underWay' ? 'awards.noneFound' : 'cards.none')}
        </Empty>
      ) : (
        cards.rows && (
          <PeopleTable
            label={t('cards.list')}
            rows={cards.rows}
            idOf={({ member }) => member.id}
            chosen={chosen}
            onChoose={mayMove && cards.rows.some(({ state }) => NEXT[state]) ? setChosen : undefined}
            choosable={({ state }) =>
              NEXT[state] !== undefined && (rows.length === 0 || NEXT[rows[0]!.state]![0] === NEXT[state][0])
            }
            columns={[
              { label: t('cards.kind'), cell: ({ kind }) => kind && t(`cards.kinds.${kind}`) },
              { label: t('field.cardNumber'), cell: ({ number }) => number },
              { label: t('cards.step'), cell: ({ state }) => <CardStateChip state={state} /> },
              { label: t('cards.since'), cell: ({ on }) => dmy(on) },
              { label: t('cards.at'), cell: ({ at }) => at?.name },
              {
                label: t('cases.decision'),
                cell: ({ decision }) =>
                  decision && t('file.paper', { number: decision.number, date: dmy(decision.date) }),
              },
            ]}
          />
        )
      )}
      {cards.rows && <RowsFoot shown={cards.rows.length} total={cards.total} more={cards.more} />}
      {advancing && (
        <Advance
          {...advancing}
          onClose={(done) => {
            setAdvancing(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
    </Section>
  );
}
