import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import type { MemberRow, Named, Page } from '../../api/model.ts';
import { Failure } from '../../controls/failure.tsx';
import { StatusChip } from '../../controls/status-chip.tsx';
import { Fields, Wide } from '../../forms/inputs.tsx';
import { useRefusedCase } from '../../forms/refused-cases.ts';
import { useT } from '../../i18n/use-t.ts';
import { useRead } from '../../providers/use-read.ts';
import { OrganisationsInput } from '../../reorganisations/organisations-input.tsx';
import { Loading } from '../../session/loading.tsx';
import { nameShown } from '../../words/person.ts';
import { AT_MOST, CELLS, countsOf, isCell, membersNamed, type Chosen, type NamedValues } from './named-values.ts';

/** Members of other cells whom the decision names: cells first, then each person. @param onNaming told whether anybody is */
export function MembersNamed({ onNaming }: { onNaming: (naming: boolean) => void }) {
  const t = useT();
  const { control } = useFormContext<NamedValues>();
  const [type, cells, people] = useWatch({ control, name: ['type', 'cells', 'people'] });
  const chosen = membersNamed({ type, cells, people }).map(({ member }) => people[member]!);
  const naming = chosen.length > 0;
  useEffect(() => onNaming(naming), [naming, onNaming]);
  if (!isCell(type)) return null;
  return (
    <Fields legend={t('establishment.members')} help={t('establishment.membersHelp')}>
      <Wide>
        <OrganisationsInput name="cells" label={t('establishment.cells')} least={0} types={CELLS} />
      </Wide>
      {cells.map((cell) => (
        <Wide key={cell.id}>
          <OfCell cell={cell} />
        </Wide>
      ))}
      {naming && (
        <Wide>
          <Typography role="status" sx={{ fontWeight: 600 }}>
            {t('establishment.chosen', countsOf(chosen))}
          </Typography>
        </Wide>
      )}
    </Fields>
  );
}

function OfCell({ cell }: { cell: Named }) {
  const t = useT();
  const { field } = useController({ name: 'people' });
  const people = field.value as NamedValues['people'];
  const { data, error, refetch } = useRead<Page<MemberRow>>('/members', {
    ...{ under: cell.id, status: ['official', 'probationary'], sort: 'name', limit: AT_MOST },
  });
  if (error) return <Failure problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const choose = (rows: readonly MemberRow[], on: boolean) => {
    const others = Object.entries(people).filter(([id]) => !rows.some((row) => row.id === id));
    const added = rows.map(({ id, status, fullName }): [string, Chosen] => [
      id,
      { from: cell.id, name: nameShown(fullName, t), status },
    ]);
    field.onChange(Object.fromEntries(on ? [...others, ...added] : others));
  };
  const all = data.items.every(({ id }) => people[id]);
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 4, py: 3, m: 0, minWidth: 0 }}
    >
      <Typography component="legend" sx={{ px: 2, fontWeight: 600 }}>
        {t('establishment.of', { cell: cell.name })}
      </Typography>
      {data.items.length === 0 ? (
        <Typography color="textSecondary">{t('establishment.nobody')}</Typography>
      ) : (
        <Button size="small" sx={{ ml: -1 }} onClick={() => choose(data.items, !all)}>
          {t(all ? 'establishment.none' : 'establishment.all')}
        </Button>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 420, overflowY: 'auto' }}>
        {data.items.map((row) => (
          <Row key={row.id} row={row} chosen={row.id in people} onChoose={(on) => choose([row], on)} />
        ))}
      </Box>
    </Box>
  );
}

function Row({ row, chosen, onChoose }: { row: MemberRow; chosen: boolean; onChoose: (on: boolean) => void }) {
  const t = useT();
  const refused = useRefusedCase(row.id);
  return (
    <Box component="li" sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}>
        <FormControlLabel
          control={<Checkbox size="small" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />}
          label={nameShown(row.fullName, t)}
        />
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          <StatusChip status={row.status} short />
        </Box>
      </Box>
      {refused?.map((why) => (
        <Box key={why} sx={{ pl: 8, color: 'error.main' }}>
          {why}
        </Box>
      ))}
    </Box>
  );
}
