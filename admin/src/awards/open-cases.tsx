import type { CaseKind } from '../api/case-model.ts';
import { give, newId, tryOut } from '../api/commands.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { useT } from '../i18n/use-t.ts';
import { oneByOne } from '../providers/use-outcomes.ts';
import { useSession } from '../providers/use-session.ts';
import { nameShown } from '../words/person.ts';
import type { PersonRow } from './people-table.tsx';

/** Lập hồ sơ cho nhiều người: one case each, all asking for the same. */
export function OpenForMany(props: {
  kind: CaseKind;
  rows: PersonRow[];
  details: object;
  onClose: (done: boolean) => void;
}) {
  const t = useT();
  const { today } = useSession();
  const { kind, rows, details } = props;
  const command = (person: string) => ({
    ...{ collection: 'cases' as const, id: newId(), verb: 'open' },
    body: {
      kind,
      subject: person,
      cell: rows.find(({ member }) => member.id === person)!.cell.id,
      openedOn: today,
      details,
    },
  });
  return (
    <BulkDialog
      title={t('lists.openMany')}
      rows={rows.map(({ member, cell }) => ({ id: member.id, name: nameShown(member.fullName, t), note: cell.name }))}
      asked={JSON.stringify(details)}
      ask={oneByOne((id, signal) => tryOut(command(id), signal))}
      act={oneByOne((id) => give(command(id), newId()))}
      onClose={props.onClose}
    />
  );
}
