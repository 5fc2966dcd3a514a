import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { AwardedRow } from '../api/award-model.ts';
import { give, newId, tryOut } from '../api/commands.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { DateInput } from '../forms/date-input.tsx';
import { useT } from '../i18n/use-t.ts';
import { oneByOne } from '../providers/use-outcomes.ts';
import { useSession } from '../providers/use-session.ts';
import { isDay } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';

/** Trao Huy hiệu cho nhiều người trong một buổi lễ. */
export function PresentBadges({ rows, onClose }: { rows: AwardedRow[]; onClose: (done: boolean) => void }) {
  const t = useT();
  const { today } = useSession();
  const form = useForm({ defaultValues: { heldOn: today } });
  const { heldOn = '' } = useWatch({ control: form.control });
  const ready = isDay(heldOn);
  const idOf = ({ member, milestone }: AwardedRow) => `${member.id}/${milestone}`;
  const command = (id: string) => {
    const { member, milestone } = rows.find((row) => idOf(row) === id)!;
    return { collection: 'members' as const, id: member.id, verb: 'present-badge', body: { milestone, heldOn } };
  };
  return (
    <FormProvider {...form}>
      <BulkDialog
        title={t('badges.present')}
        rows={rows.map((row) => ({
          id: idOf(row),
          name: nameShown(row.member.fullName, t),
          note: `${t('badges.years', { milestone: row.milestone })} · ${row.cell.name}`,
        }))}
        asked={heldOn}
        ask={ready ? oneByOne((id, signal) => tryOut(command(id), signal)) : undefined}
        act={oneByOne((id) => give(command(id), newId()))}
        ready={ready}
        onClose={onClose}
      >
        <DateInput name="heldOn" label={t('badges.heldOn')} required />
      </BulkDialog>
    </FormProvider>
  );
}
