import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { AwardedRow, BadgeSeries } from '../api/award-model.ts';
import { give, newId, tryOut } from '../api/commands.ts';
import type { Named } from '../api/model.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { useT } from '../i18n/use-t.ts';
import { together } from '../providers/use-outcomes.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { nameShown } from '../words/person.ts';
import { numberShown } from './number-shown.ts';

/** Cấp số Huy hiệu: the next numbers of the series of the committee that decided, in the order of the list. */
export function NumberBadges({ rows, onClose }: { rows: AwardedRow[]; onClose: (done: boolean) => void }) {
  const t = useT();
  const { grants } = useSession();
  const committees = grants.flatMap(({ organisation }): Named[] => (organisation ? [organisation] : []));
  const [committee, setCommittee] = useState(committees[0]?.id);
  const { milestone } = rows[0]!;
  const series = useRead<BadgeSeries>(committee ? `/badge-series/${committee}` : undefined);
  const open = series.data?.items.find((one) => one.milestone === milestone);
  const command = (members: readonly string[]) => ({
    ...{ collection: 'badge-series' as const, id: committee!, verb: 'allot', body: { milestone, members } },
  });
  return (
    <BulkDialog
      title={t('badges.numberTitle', { milestone })}
      rows={rows.map(({ member, cell }) => ({
        id: member.id,
        name: nameShown(member.fullName, t),
        note: cell.name,
      }))}
      asked={`${committee} ${open?.next}`}
      ask={open && together((members, signal) => tryOut(command(members), signal))}
      act={together((members) => give(command(members), newId()))}
      ready={open !== undefined}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        {committees.length > 1 && (
          <TextField
            select
            label={t('badges.committee')}
            value={committee}
            onChange={(event) => setCommittee(event.target.value)}
          >
            {committees.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
        {series.data && (
          <Alert severity={open ? 'info' : 'warning'}>
            {open
              ? t('badges.fromNumber', { number: numberShown(open), count: rows.length })
              : t('badges.seriesClosed', { milestone })}
          </Alert>
        )}
      </Box>
    </BulkDialog>
  );
}
