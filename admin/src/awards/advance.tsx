import Box from '@mui/material/Box';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { CardRow } from '../api/award-model.ts';
import { give, newId, tryOut } from '../api/commands.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { DateInput } from '../forms/date-input.tsx';
import { ChoiceInput, TextInput } from '../forms/inputs.tsx';
import { OrganisationInput } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';
import { oneByOne } from '../providers/use-outcomes.ts';
import { useSession } from '../providers/use-session.ts';
import { isDay } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';

/** What can be done with cards on their way. */
export type Step = 'sentToProvince' | 'sentToCentre' | 'printed' | 'delivered' | 'misprinted' | 'handedOut';

interface Typed {
  on: string;
  /** To each one's own cell, or to an organisation on the way to it. */
  receiver: 'cell' | 'organisation';
  to: string;
  why: string;
}

/** One step of many cards: what would become of each is said before it is recorded. */
export function Advance({ step, rows, onClose }: { step: Step; rows: CardRow[]; onClose: (done: boolean) => void }) {
  const t = useT();
  const { today } = useSession();
  const form = useForm<Typed>({ defaultValues: { on: today, receiver: 'cell', to: '', why: '' } });
  const typed = useWatch({ control: form.control }) as Typed;
  const ready =
    isDay(typed.on) &&
    (step !== 'misprinted' || typed.why.trim() !== '') &&
    (step !== 'delivered' || typed.receiver === 'cell' || typed.to !== '');
  const command = (id: string) => {
    const row = rows.find(({ member }) => member.id === id)!;
    const to = typed.receiver === 'cell' ? row.cell.id : typed.to;
    return { collection: 'members' as const, id, ...acted(step, typed, to) };
  };
  return (
    <FormProvider {...form}>
      <BulkDialog
        title={t(`cards.steps.${step}`)}
        rows={rows.map(({ member, cell }) => ({
          id: member.id,
          name: nameShown(member.fullName, t),
          note: cell.name,
        }))}
        asked={JSON.stringify([step, typed])}
        ask={ready ? oneByOne((id, signal) => tryOut(command(id), signal)) : undefined}
        act={oneByOne((id) => give(command(id), newId()))}
        ready={ready}
        onClose={onClose}
      >
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <DateInput name="on" label={t(step === 'handedOut' ? 'cards.meetingOn' : 'cards.stepOn')} required />
          {step === 'delivered' && (
            <ChoiceInput
              name="receiver"
              label={t('cards.receiver')}
              required
              choices={[
                ['cell', t('cards.toOwnCell')],
                ['organisation', t('cards.toOrganisation')],
              ]}
            />
          )}
          {step === 'delivered' && typed.receiver === 'organisation' && (
            <OrganisationInput name="to" label={t('cards.to')} required />
          )}
          {step === 'misprinted' && (
            <TextInput name="why" label={t('cards.misprintWhy')} required multiline maxLength={300} />
          )}
        </Box>
      </BulkDialog>
    </FormProvider>
  );
}

function acted(step: Step, { on, why }: Typed, to: string): { verb: string; body: unknown } {
  if (step === 'handedOut') return { verb: 'hand-out-card', body: { heldOn: on } };
  if (step === 'misprinted') return { verb: 'return-misprint', body: { on, why: why.trim() } };
  return { verb: 'pass-card-on', body: { stage: step, on, ...(step === 'delivered' && { to }) } };
}
