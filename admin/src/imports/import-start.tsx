import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiLink from '@mui/material/Link';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { download } from '../api/download.ts';
import { send } from '../api/http.ts';
import type { Import, ImportKind } from '../api/model.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { Failure, wording } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { Picker, useOrganisations, type Pick } from '../forms/pickers.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { dmyHm } from '../words/dates.ts';
import { fileSize } from '../words/numbers.ts';

const LIMIT = 20_000_000;

/** What to import, into whose register, from which file; and the imports made before. */
export default function ImportStart() {
  const t = useT();
  return (
    <Page title={t('imports.title')} intro={t('imports.intro')} actions={<HelpLink leaf="imports" />}>
      <Upload />
      <Previous />
    </Page>
  );
}

function Upload() {
  const t = useT();
  const language = useLanguage();
  const navigate = useNavigate();
  const { grants } = useSession();
  const [kind, setKind] = useState<ImportKind>('members');
  const [under, setUnder] = useState<Pick | null>(grants[0]?.organisation ?? null);
  const [typed, setTyped] = useState<string>();
  const finding = useOrganisations(typed);
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const input = useRef<HTMLInputElement>(null);
  const large = file !== undefined && file.size > LIMIT;

  const upload = async () => {
    if (!file || !under) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { body } = await send<{ id: string }>('POST', '/imports', {
        query: { kind, organisation: under.id, filename: file.name },
        body: file,
      });
      await navigate(`/imports/${body.id}`);
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  const template = (format: 'xlsx' | 'csv') =>
    download(
      '/imports/template',
      { kind, format },
      `mau-${kind === 'members' ? 'dang-vien' : 'to-chuc-dang'}.${format}`,
    ).catch((error: unknown) => setProblem(asProblem(error)));

  return (
    <Section title={t('imports.steps.upload')}>
      <Stack spacing={5} sx={{ maxWidth: 720 }}>
        <div>
          <Typography id="import-kind" variant="body2" color="textSecondary">
            {t('imports.kind')}
          </Typography>
          <RadioGroup
            row
            aria-labelledby="import-kind"
            value={kind}
            onChange={(event) => setKind(event.target.value as ImportKind)}
          >
            {(['organisations', 'members'] as const).map((one) => (
              <FormControlLabel
                key={one}
                value={one}
                control={<Radio size="small" />}
                label={t(`imports.kinds.${one}`)}
              />
            ))}
          </RadioGroup>
          <Typography variant="body2">
            {t('imports.template')}:{' '}
            {(['xlsx', 'csv'] as const).map((format) => (
              <MuiLink
                key={format}
                component="button"
                type="button"
                onClick={() => void template(format)}
                sx={{ mr: 3, font: 'inherit', fontWeight: 600 }}
              >
                .{format}
              </MuiLink>
            ))}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('imports.templateHelp')}
            </Box>
          </Typography>
        </div>
        <Picker
          label={t('imports.organisation')}
          required
          value={under}
          {...finding}
          onTyped={setTyped}
          onChange={setUnder}
        />
        <div>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }} id="import-file">
            {t('imports.file')}
          </Typography>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.csv"
            aria-labelledby="import-file"
            tabIndex={-1}
            onChange={(event) => setFile(event.target.files?.[0])}
            style={{ position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' }}
          />
          <Stack direction="row" useFlexGap spacing={3} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
            <Button variant="outlined" onClick={() => input.current?.click()}>
              {t('imports.chooseFile')}
            </Button>
            <span aria-live="polite">
              {file && t('imports.chosen', { name: file.name, size: fileSize(file.size, language) })}
            </span>
          </Stack>
        </div>
        <div role="alert">
          {(problem ?? large) && <Alert severity="error">{large ? t('problem.tooLarge') : wording(problem!, t)}</Alert>}
        </div>
        <div>
          <Button variant="contained" disabled={!file || !under || large || busy} onClick={() => void upload()}>
            {busy ? t('imports.uploading') : t('imports.upload')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}

function Previous() {
  const t = useT();
  const { data, error, refetch } = useRead<{ items: Import[] } | Import[]>('/imports', { limit: 20 });
  const items = data && (Array.isArray(data) ? data : data.items);
  return (
    <Section title={t('imports.previous')}>
      {error && <Failure problem={error} retry={() => void refetch()} />}
      {items?.length === 0 && <Typography color="textSecondary">{t('imports.noPrevious')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items?.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{
              py: 2,
              borderTop: 1,
              borderColor: 'divider',
              display: 'flex',
              flexWrap: 'wrap',
              gap: 3,
              alignItems: 'baseline',
            }}
          >
            <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
              <MuiLink component={Link} to={`/imports/${one.id}`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {one.filename}
              </MuiLink>
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                {t(`imports.kinds.${one.kind}`)} · {t('imports.created', { at: dmyHm(one.createdAt) })}
              </Box>
            </Box>
            <span>{t(`imports.status.${one.status}`)}</span>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
