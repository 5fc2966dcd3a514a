import { useState } from 'react';
import { give, newId, tryOut } from '../api/commands.ts';
import type { Named } from '../api/model.ts';
import type { TransferRow } from '../api/transfer-model.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { DayField } from '../forms/date-input.tsx';
import { useT } from '../i18n/use-t.ts';
import { oneByOne } from '../providers/use-outcomes.ts';
import { useSession } from '../providers/use-session.ts';
import { isDay } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';

/** Phiếu báo chuyển sinh hoạt đảng (1-SHĐ) received at the destination, of many members at once. */
export function ReceiveNotices(props: {
  rows: TransferRow[];
  /** Who received them, unless only the place addressed can have. */
  organisation: Named;
  onClose: (done: boolean) => void;
}) {
  const t = useT();
  const { today } = useSession();
  const [receivedOn, setReceivedOn] = useState(today);
  const command = (id: string) => {
    const { member, next, to } = props.rows.find((row) => row.id === id)!;
    const organisation = next?.organisation.id ?? to?.id ?? props.organisation.id;
    const body = { organisation, receivedOn };
    return { collection: 'members' as const, id: member.id, verb: 'receive-transfer-notice', body };
  };
  const valid = isDay(receivedOn);
  return (
    <BulkDialog
      title={t('act.members.receive-transfer-notice')}
      rows={props.rows.map((row) => ({
        id: row.id,
        name: nameShown(row.member.fullName, t),
        note: row.from?.name,
      }))}
      asked={receivedOn}
      ask={valid ? oneByOne((id, signal) => tryOut(command(id), signal)) : undefined}
      act={oneByOne((id) => give(command(id), newId()))}
      ready={valid}
      onClose={props.onClose}
    >
      <DayField
        label={t('transfers.receivedOn')}
        required
        value={receivedOn}
        error={valid ? undefined : t('form.badDate')}
        onChange={setReceivedOn}
      />
    </BulkDialog>
  );
}
