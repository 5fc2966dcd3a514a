import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues } from 'react-hook-form';
import { give, newId, tryOut, type Command } from '../api/commands.ts';
import type { MemberRow } from '../api/model.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { compact } from '../forms/compact.ts';
import { DateInput } from '../forms/date-input.tsx';
import { decisionDefaults, DecisionFields } from '../forms/decision-fields.tsx';
import { Fields, TextInput } from '../forms/inputs.tsx';
import { likelyIssuer } from '../forms/issuer.ts';
import { DirectoryInput, OrganisationInput } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';
import { oneByOne, together } from '../providers/use-outcomes.ts';
import { useSession } from '../providers/use-session.ts';
import { nameShown } from '../words/person.ts';
import { officialBody, officialDefaults, stayBody, stayDefaults } from './forms/bodies.ts';
import { OfficialFields, StayFields } from './forms/fields.tsx';
import type { Kind } from './kinds.ts';

interface Props {
  members: MemberRow[];
  onDone: () => void;
}

/** What is asked of a way of moving, and the preview of each person before anything is recorded. */
export function ByKind({ kind, ...props }: Props & { kind: Kind }) {
  const { today } = useSession();
  switch (kind) {
    case 'official':
      return (
        <Preparing
          {...props}
          defaults={officialDefaults(today)}
          command={(values) => ({ verb: 'open-transfer', body: officialBody(values) })}
        >
          <OfficialFields />
        </Preparing>
      );
    case 'temporary':
    case 'overseas':
      return (
        <Preparing
          {...props}
          defaults={stayDefaults(today, kind === 'overseas')}
          command={(values) => ({ verb: 'open-temporary-transfer', body: stayBody(values) })}
        >
          <StayFields abroad={kind === 'overseas'} />
        </Preparing>
      );
    case 'internal':
      return <Internal {...props} />;
    case 'collective':
      return <Collective {...props} />;
  }
}

function Internal(props: Props) {
  const t = useT();
  const session = useSession();
  const issuer = likelyIssuer(session);
  return (
    <Preparing
      {...props}
      defaults={{ to: '', movedOn: session.today, decision: decisionDefaults(issuer) }}
      command={(values) => ({ verb: 'transfer-internally', body: compact(values) })}
    >
      <Fields legend={t('transfers.to')}>
        <OrganisationInput
          name="to"
          label={t('transferForm.toCell')}
          required
          types={['baseCell', 'subordinateCell']}
        />
        <DateInput name="movedOn" label={t('transferForm.movedOn')} required />
      </Fields>
      <DecisionFields issuer={issuer} />
    </Preparing>
  );
}

/** One decision for all of them: they come from one cell. */
function Collective(props: Props) {
  const t = useT();
  const session = useSession();
  const issuer = likelyIssuer(session);
  const [id] = useState(newId);
  const cells = new Set(props.members.map(({ cell }) => cell));
  return (
    <Preparing
      {...props}
      defaults={{
        ...{ to: '', movedOn: session.today, decision: decisionDefaults(issuer) },
        accepted: { number: '', date: '', issuer: '' },
      }}
      ready={cells.size === 1}
      together={(values, members) => ({
        ...{ collection: 'collective-transfers', id, verb: 'decide' },
        body: { ...compact(values), organisation: values.decision.issuer, from: [...cells][0], members },
      })}
    >
      {cells.size > 1 && <Alert severity="warning">{t('transferDraft.oneCell')}</Alert>}
      <Fields legend={t('transfers.to')}>
        <DirectoryInput name="to" label={t('transferForm.toCell')} required types={['baseCell', 'subordinateCell']} />
        <DateInput name="movedOn" label={t('transferForm.movedOn')} required />
      </Fields>
      <DecisionFields issuer={issuer} />
      <Fields legend={t('transferDraft.accepted')} help={t('transferDraft.acceptedHelp')}>
        <TextInput name="accepted.number" label={t('decision.number')} maxLength={40} />
        <DateInput name="accepted.date" label={t('decision.date')} />
        <DirectoryInput
          name="accepted.issuer"
          label={t('decision.issuer')}
          types={['baseOrg', 'upperBase', 'provincialCommittee']}
        />
      </Fields>
    </Preparing>
  );
}

type OfOne = Pick<Command, 'verb' | 'body'>;

/** The form of a way of moving; what would become of each person is shown before it is done. */
function Preparing<Values extends FieldValues>(
  props: Props & {
    defaults: Values;
    /** A command a person. */
    command?: (values: Values) => OfOne;
    /** One command for all. */
    together?: (values: Values, members: readonly string[]) => Command;
    ready?: boolean;
    children: ReactNode;
  },
) {
  const t = useT();
  const { command } = props;
  const form = useForm<Values>({ defaultValues: props.defaults as DefaultValues<Values>, mode: 'onTouched' });
  /** Those being moved and how, as it was when the preview began. */
  const [opening, setOpening] = useState<{ values: Values; members: MemberRow[] }>();
  const single = (id: string) => ({ collection: 'members' as const, id, ...command!(opening!.values) });
  const all = (members: readonly string[]) => props.together!(opening!.values, members);
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => setOpening({ values, members: props.members }))(event)}
        sx={{ display: 'grid', gap: 6, maxWidth: 880 }}
      >
        {props.children}
        <div>
          <Button type="submit" variant="contained" disabled={props.members.length === 0 || props.ready === false}>
            {t('transferDraft.preview', { smart_count: props.members.length })}
          </Button>
        </div>
      </Box>
      {opening && (
        <BulkDialog
          title={t('transferDraft.previewTitle')}
          rows={opening.members.map((row) => ({
            id: row.id,
            name: nameShown(row.fullName, t),
            note: row.cellName ?? undefined,
          }))}
          asked="once"
          ask={
            command
              ? oneByOne((id, signal) => tryOut(single(id), signal))
              : together((ids, signal) => tryOut(all(ids), signal))
          }
          act={command ? oneByOne((id) => give(single(id), newId())) : together((ids) => give(all(ids), newId()))}
          onClose={(done) => {
            setOpening(undefined);
            if (done) props.onDone();
          }}
        />
      )}
    </FormProvider>
  );
}
