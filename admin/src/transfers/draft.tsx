import Stack from '@mui/material/Stack';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { MemberRow } from '../api/model.ts';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { ChooseMembers } from './choose-members.tsx';
import { ByKind } from './draft-kinds.tsx';
import { KINDS, type Kind } from './kinds.ts';

/** Lập/Đăng ký danh sách đảng viên chuyển đi: who, how and where to; each is judged before anything is recorded. */
export default function Draft() {
  const t = useT();
  const may = useMay();
  const { tops, organisation, choose } = useScope();
  const [chosen, setChosen] = useState<MemberRow[]>([]);
  const kinds = (Object.keys(KINDS) as Kind[]).filter((one) => may(KINDS[one]));
  const [kind, setKind] = useState<Kind>();
  const shown = kind ?? kinds[0];
  return (
    <Page
      title={t('menu.transferDraft')}
      intro={t('transferDraft.intro')}
      actions={
        <>
          <HelpLink leaf="transfer.draft" />
          <Button component={Link} to="/transfers/list/official" variant="outlined">
            {t('transferDraft.followOfficial')}
          </Button>
          <Button component={Link} to="/transfers/list/temporary" variant="outlined">
            {t('transferDraft.followTemporary')}
          </Button>
        </>
      }
    >
      {!organisation ? (
        <Loading />
      ) : (
        <Stack spacing={5}>
          <ChooseMembers
            key={organisation.id}
            tops={tops}
            organisation={organisation}
            onOrganisation={(id) => {
              choose(id);
              setChosen([]);
            }}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Section title={t('transferDraft.how')}>
            <Stack spacing={5}>
              <TextField
                select
                label={t('transferDraft.kind')}
                value={shown ?? ''}
                onChange={(event) => setKind(event.target.value as Kind)}
                helperText={shown && t(`transferDraft.kindHelp.${shown}`)}
                sx={{ maxWidth: 560 }}
              >
                {kinds.map((one) => (
                  <MenuItem key={one} value={one}>
                    {t(`transferDraft.kinds.${one}`)}
                  </MenuItem>
                ))}
              </TextField>
              {shown && <ByKind key={shown} kind={shown} members={chosen} onDone={() => setChosen([])} />}
              {chosen.length === 0 && <Typography color="textSecondary">{t('transferDraft.nobody')}</Typography>}
            </Stack>
          </Section>
        </Stack>
      )}
    </Page>
  );
}
