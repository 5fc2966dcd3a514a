import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { give, newId, tryOut } from '../api/commands.ts';
import { PeopleTable, type PersonColumn } from '../awards/people-table.tsx';
import { RowsFoot } from '../awards/rows-foot.tsx';
import { useRows } from '../awards/use-rows.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { DateInput } from '../forms/date-input.tsx';
import { useT } from '../i18n/use-t.ts';
import { oneByOne } from '../providers/use-outcomes.ts';
import { useMay, useSession } from '../providers/use-session.ts';
import { dmy, isDay } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import type { SupplementRow, SupplementStage } from './model.ts';

/** What is done with many at a step: its command, and the day that it names. */
const DEEDS = {
  none: { verb: 'remind-supplement', needs: 'members.remindSupplement', word: 'remind', day: undefined },
  returned: { verb: 'remind-supplement', needs: 'members.remindSupplement', word: 'remind', day: undefined },
  submitted: { verb: 'confirm-supplement', needs: 'members.confirmSupplement', word: 'confirm', day: 'confirmedOn' },
  confirmed: { verb: 'pass-supplement-up', needs: 'members.passSupplementUp', word: 'passUp', day: 'on' },
  passedUp: undefined,
} as const;
type Deed = NonNullable<(typeof DEEDS)[SupplementStage]>;

/** People by how far their supplement has come; what comes next is done for those chosen. */
export function SupplementPeople({ under, year, stage }: { under: string; year: number; stage: SupplementStage }) {
  const t = useT();
  const may = useMay();
  const [chosen, setChosen] = useState<string[]>([]);
  const [doing, setDoing] = useState<SupplementRow[]>();
  const people = useRows<SupplementRow>('/supplements', { under, year, stage });
  const deed = DEEDS[stage];
  const mayDo = deed && may(deed.needs);
  const toWrite = (stage === 'none' || stage === 'returned') && may('members.submitSupplement');
  const columns: PersonColumn<SupplementRow>[] = [
    ...(stage === 'none'
      ? [
          {
            label: t('dossier.supplement.reminded'),
            cell: ({ remindedOn }: SupplementRow) => remindedOn && dmy(remindedOn),
          },
        ]
      : [
          {
            label: t('dossier.state'),
            cell: ({ late }: SupplementRow) =>
              `${t(`dossier.supplement.stages.${stage}`)}${late ? `, ${t('dossier.supplement.lateMark')}` : ''}`,
          },
        ]),
    {
      label: t('dossier.file.tabs.supplements'),
      cell: ({ member }) => (
        <MuiLink
          component={Link}
          to={
            toWrite
              ? `/members/${member.id}/submit-supplement?year=${year}`
              : `/members/${member.id}/dossier/supplements`
          }
          aria-label={`${t(toWrite ? 'dossier.supplement.write' : 'dossier.openFile')}: ${nameShown(member.fullName, t)}`}
        >
          {t(toWrite ? 'dossier.supplement.write' : 'dossier.openFile')}
        </MuiLink>
      ),
    },
  ];
  const rows = people.rows ?? [];
  return (
    <>
      {mayDo && rows.length > 0 && (
        <Box sx={{ px: { xs: 4, sm: 5 }, pb: 3 }}>
          <Button
            variant="contained"
            size="small"
            disabled={chosen.length === 0}
            onClick={() => setDoing(rows.filter(({ member }) => chosen.includes(member.id)))}
          >
            {t(`dossier.supplement.${deed.word}`)}
          </Button>
        </Box>
      )}
      {people.error && <Failure problem={people.error} retry={() => void people.refetch()} />}
      {people.rows?.length === 0 ? (
        <Empty>{t('dossier.supplement.nobody')}</Empty>
      ) : (
        <PeopleTable
          label={t('dossier.supplement.people')}
          rows={rows}
          idOf={({ member }) => member.id}
          columns={columns}
          {...(mayDo && { chosen, onChoose: setChosen })}
        />
      )}
      {people.rows && <RowsFoot shown={rows.length} total={people.total} more={people.more} />}
      {doing && deed && (
        <Many
          deed={deed}
          year={year}
          rows={doing}
          onClose={() => {
            setDoing(undefined);
            setChosen([]);
          }}
        />
      )}
    </>
  );
}

/** Nhắc nộp, xác nhận, chuyển lên cấp trên cho nhiều người. */
function Many({ deed, year, rows, onClose }: { deed: Deed; year: number; rows: SupplementRow[]; onClose: () => void }) {
  const t = useT();
  const { today } = useSession();
  const form = useForm({ defaultValues: { day: today } });
  const { day = '' } = useWatch({ control: form.control });
  const ready = deed.day === undefined || isDay(day);
  const command = (id: string) => ({
    ...{ collection: 'members' as const, id, verb: deed.verb },
    body: deed.day === undefined ? { year } : { ground: 'yearly', year, [deed.day]: day },
  });
  return (
    <FormProvider {...form}>
      <BulkDialog
        title={t(`dossier.supplement.${deed.word}`)}
        rows={rows.map(({ member, cell }) => ({ id: member.id, name: nameShown(member.fullName, t), note: cell.name }))}
        asked={day}
        ask={ready ? oneByOne((id, signal) => tryOut(command(id), signal)) : undefined}
        act={oneByOne((id) => give(command(id), newId()))}
        ready={ready}
        onClose={onClose}
      >
        {deed.day !== undefined && (
          <DateInput
            name="day"
            label={t(deed.day === 'on' ? 'dossier.form.passedOn' : 'dossier.form.confirmedOn')}
            required
          />
        )}
      </BulkDialog>
    </FormProvider>
  );
}
