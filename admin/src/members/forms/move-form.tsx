import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { DirectoryInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from './form-of.ts';

/** Người xin vào Đảng chuyển đi nơi khác, before the ceremony. */
export default function MoveForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const rulings =
    member.status === 'admitted'
      ? (['sameAuthority', 'decisionStands', 'mustBeAnnulled'] as const)
      : (['papersGoAlong'] as const);
  return (
    <CommandForm<{ to: string; movedOn: string }>
      collection="members"
      id={member.id}
      verb="move-applicant"
      revision={member.revision}
      defaults={{ to: '', movedOn: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('move.next') })}
    >
      <Alert severity="info" icon={false}>
        <Box component="ul" sx={{ m: 0, pl: 5 }}>
          {rulings.map((ruling) => (
            <li key={ruling}>{t(`move.rulings.${ruling}`)}</li>
          ))}
        </Box>
      </Alert>
      <Fields legend={t('act.members.move-applicant')}>
        <DirectoryInput name="to" label={t('move.to')} required types={['baseCell', 'subordinateCell']} />
        <DateInput name="movedOn" label={t('move.movedOn')} required help={t('move.movedOnHelp')} />
      </Fields>
    </CommandForm>
  );
}
