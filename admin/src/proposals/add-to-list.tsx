import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { CaseKind, CaseRow, ProposalPage } from '../api/case-model.ts';
import { give, newId, tryOut } from '../api/commands.ts';
import type { Named } from '../api/model.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { useT } from '../i18n/use-t.ts';
import { together } from '../providers/use-outcomes.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { monthYear } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';

/** Puts cases on a list of the organisation where they lie: one that is being drafted, or a new one. */
export function AddToList(props: {
  kind: CaseKind;
  organisation: Named;
  rows: Pick<CaseRow, 'id' | 'subject' | 'cell'>[];
  onClose: (done: boolean) => void;
}) {
  const t = useT();
  const { kind, organisation, rows } = props;
  const { today } = useSession();
  const [fresh] = useState(newId);
  const [chosen, setChosen] = useState<string>();
  const [title, setTitle] = useState(
    t('lists.defaultTitle', { kind: t(`caseKind.${kind}`), month: monthYear(today.slice(0, 7)) }),
  );
  const drafts = useRead<ProposalPage>('/proposals', {
    kind,
    organisation: organisation.id,
    status: 'draft',
    limit: 50,
  });
  const list = chosen ?? drafts.data?.items[0]?.id ?? fresh;
  const command = (cases: readonly string[]) => ({
    collection: 'proposals' as const,
    id: list,
    verb: 'list-cases',
    body: { cases },
  });
  return (
    <BulkDialog
      title={`${t('lists.add')}: ${organisation.name}`}
      rows={rows.map((row) => ({ id: row.id, name: nameShown(row.subject.fullName, t), note: row.cell.name }))}
      asked={list}
      ask={list === fresh ? undefined : together((cases, signal) => tryOut(command(cases), signal))}
      first={
        list === fresh
          ? () =>
              give(
                {
                  collection: 'proposals',
                  id: fresh,
                  verb: 'draft',
                  body: { kind, organisation: organisation.id, title: title.trim() },
                },
                fresh,
              )
          : undefined
      }
      act={together((cases) => give(command(cases), newId()))}
      ready={drafts.data !== undefined && (list !== fresh || title.trim() !== '')}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <TextField select label={t('lists.toList')} value={list} onChange={(event) => setChosen(event.target.value)}>
          {drafts.data?.items.map((draft) => (
            <MenuItem key={draft.id} value={draft.id}>
              {draft.title} ({t('lists.count', { smart_count: draft.cases })})
            </MenuItem>
          ))}
          <MenuItem value={fresh}>{t('lists.newList')}</MenuItem>
        </TextField>
        {list === fresh && (
          <TextField
            label={t('lists.title')}
            required
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
          />
        )}
      </Box>
    </BulkDialog>
  );
}
