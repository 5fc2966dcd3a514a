import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useMayEverywhere } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { foundIn } from '../words/fold.ts';
import type { DocumentType, DocumentTypes } from './model.ts';

/** Danh mục loại tài liệu. Whoever holds the whole register adds, changes and retires types. */
export default function DocumentTypesScreen() {
  const t = useT();
  return (
    <Page title={t('dossier.types.title')} intro={t('dossier.types.intro')} actions={<HelpLink leaf="documentTypes" />}>
      <DocumentTypeList />
    </Page>
  );
}

function DocumentTypeList() {
  const t = useT();
  const maySet = useMayEverywhere()('documentTypes.define');
  const [typed, setTyped] = useState('');
  const [retired, setRetired] = useState(false);
  const types = useRead<DocumentTypes>('/document-types', undefined, { keep: true });
  if (types.error) return <Failure problem={types.error} retry={() => void types.refetch()} />;
  if (!types.data) return <Loading />;
  const rows = types.data.items.filter(
    ({ code, title, retiredOn }) => (retired || retiredOn === undefined) && foundIn(`${code} ${title}`, typed),
  );
  return (
    <Section
      title={t('dossier.types.list')}
      aside={
        maySet && (
          <Button component={Link} to="/dossiers/act/define-type" size="small" variant="contained">
            {t('dossier.types.add')}
          </Button>
        )
      }
      flush
    >
      <Typography variant="body2" color="textSecondary" sx={{ px: { xs: 4, sm: 5 }, pb: 3 }}>
        {t('dossier.types.note')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, px: { xs: 4, sm: 5 }, pb: 4 }}>
        <TextField
          type="search"
          label={t('dossier.types.find')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ width: { xs: '100%', sm: 300 } }}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
        <FormControlLabel
          control={<Checkbox size="small" checked={retired} onChange={(event) => setRetired(event.target.checked)} />}
          label={t('dossier.types.showRetired')}
        />
      </Box>
      <Box component="ul" aria-label={t('dossier.types.list')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((type) => (
          <TypeLine key={type.code} type={type} maySet={maySet} />
        ))}
      </Box>
    </Section>
  );
}

function TypeLine({ type, maySet }: { type: DocumentType; maySet: boolean }) {
  const t = useT();
  const { code, title, priority, askedOf, admittedFrom, instrument, since, retiredOn } = type;
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between' },
        ...{ px: { xs: 4, sm: 5 }, py: 2.5, borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 320px' }}>
        <Box sx={{ fontWeight: 500 }}>
          {code}. {title}
        </Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {[
            t('dossier.file.priority', { priority }),
            askedOf === 'nobody'
              ? t('dossier.types.askedOfWho.nobody')
              : `${t('dossier.types.askedOf')}: ${t(`dossier.types.askedOfWho.${askedOf}`).toLocaleLowerCase('vi')}`,
            admittedFrom && t('dossier.types.from', { on: dmy(admittedFrom) }),
            retiredOn
              ? t('dossier.types.retired', { on: dmy(retiredOn) })
              : `${t('dossier.types.since')} ${dmy(since)}`,
            instrument,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      </Box>
      {maySet && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button
            component={Link}
            to={`/dossiers/act/define-type?code=${code}`}
            size="small"
            aria-label={t('dossier.types.changeOf', { title })}
          >
            {t('dossier.types.change')}
          </Button>
          {retiredOn === undefined && (
            <Button
              component={Link}
              to={`/dossiers/act/retire-type?code=${code}`}
              size="small"
              aria-label={t('dossier.types.retireOf', { title })}
            >
              {t('dossier.types.retire')}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
