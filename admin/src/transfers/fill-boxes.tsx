import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { give, newId, tryOut } from '../api/commands.ts';
import type { TransferRow } from '../api/transfer-model.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { DayField } from '../forms/date-input.tsx';
import { useT } from '../i18n/use-t.ts';
import { oneByOne } from '../providers/use-outcomes.ts';
import { useSession } from '../providers/use-session.ts';
import { isDay } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { numbered } from './numbered.ts';

/** The next box of many letters at once, each by the level whose turn it is; numbers go on from the first one. */
export function FillBoxes({ rows, onClose }: { rows: TransferRow[]; onClose: (done: boolean) => void }) {
  const t = useT();
  const { today } = useSession();
  const [filledOn, setFilledOn] = useState(today);
  const [number, setNumber] = useState('');
  const [certified, setCertified] = useState(false);
  const official = rows.some(({ kind }) => kind === 'official');
  const receiving = official && rows.some(({ status }) => status === 'inTransit');
  const outgoing = rows.some(({ status }) => status === 'underWay');
  const command = (id: string) => {
    const at = rows.findIndex((row) => row.id === id);
    const { member, kind, next, status } = rows[at]!;
    const about = { box: next?.box ?? 0, organisation: next?.organisation.id, filledOn };
    const written = number.trim() && status === 'underWay' ? { number: numbered(number.trim(), at) } : {};
    const verb = kind === 'official' ? 'fill-transfer-box' : 'fill-temporary-box';
    const body = { ...about, ...written, ...(kind === 'official' && certified && { indexCertified: true }) };
    return { collection: 'members' as const, id: member.id, verb, body };
  };
  const valid = isDay(filledOn);
  return (
    <BulkDialog
      title={t('transfers.fillTitle')}
      rows={rows.map(({ id, member, next, to, outside }) => ({
        id,
        name: nameShown(member.fullName, t),
        note: [next && t('transfers.turn', { box: next.box, name: next.organisation.name }), to?.name ?? outside]
          .filter(Boolean)
          .join(' → '),
      }))}
      asked={JSON.stringify([filledOn, number, certified])}
      ask={valid ? oneByOne((id, signal) => tryOut(command(id), signal)) : undefined}
      act={oneByOne((id) => give(command(id), newId()))}
      ready={valid}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: '1fr 1fr' } }}>
        <DayField
          label={t('transfers.filledOn')}
          required
          value={filledOn}
          error={valid ? undefined : t('form.badDate')}
          onChange={setFilledOn}
        />
        {outgoing && (
          <TextField
            label={t('transfers.firstNumber')}
            value={number}
            helperText={t('transfers.firstNumberHelp')}
            onChange={(event) => setNumber(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 40, autoComplete: 'off' } }}
          />
        )}
        {receiving && (
          <FormControlLabel
            control={
              <Checkbox size="small" checked={certified} onChange={(event) => setCertified(event.target.checked)} />
            }
            label={t('transfers.indexCertified')}
          />
        )}
      </Box>
    </BulkDialog>
  );
}
