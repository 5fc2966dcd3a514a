import { useState } from 'react';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Box from '@mui/material/Box';
import { CommandForm } from '../../forms/command-form.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';
import { stayBody, stayDefaults, type StayValues } from './bodies.ts';
import { StayFields } from './fields.tsx';

/** Ô 1 của giấy giới thiệu sinh hoạt đảng tạm thời, hoặc đề nghị cấp phiếu ra nước ngoài. */
export default function OpenStayForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const [abroad, setAbroad] = useState(false);
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={abroad}
        aria-label={t('transferForm.where')}
        onChange={(_, next: boolean | null) => next !== null && setAbroad(next)}
      >
        <ToggleButton value={false}>{t('transferForm.inside')}</ToggleButton>
        <ToggleButton value={true}>{t('transfers.abroad')}</ToggleButton>
      </ToggleButtonGroup>
      <CommandForm<StayValues>
        key={String(abroad)}
        collection="members"
        id={member.id}
        verb="open-temporary-transfer"
        revision={member.revision}
        defaults={stayDefaults(today, abroad)}
        reload={reload}
        file={`/members/${member.id}`}
        body={stayBody}
        done={(answer) => done({ answer, next: t('transferNext.open') })}
      >
        <StayFields abroad={abroad} />
      </CommandForm>
    </Box>
  );
}
