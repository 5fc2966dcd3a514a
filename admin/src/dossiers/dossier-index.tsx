import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { MemberFile } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { ScanLink } from '../controls/scan-link.tsx';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { ActLink } from './acts-of.tsx';
import { entryName } from './entry-name.ts';
import type { DossierFile, IndexRow } from './model.ts';

/** Mục lục hồ sơ: what is in the dossier, and what should be and is not. */
export function DossierIndex({ member, dossier }: { member: MemberFile; dossier: DossierFile }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const gone = dossier.documents.filter(({ out }) => out).length;
  const entries = dossier.documents.filter(({ out }) => all || !out);
  return (
    <Stack spacing={4}>
      {dossier.missed && (
        <Alert
          severity="error"
          action={
            <>
              <ActLink member={member} verb="find-dossier" />
              <ActLink member={member} verb="restore-dossier" />
            </>
          }
        >
          {t('dossier.missed')}
        </Alert>
      )}
      <Section
        title={t('dossier.file.index')}
        aside={<ActLink member={member} verb="file-document" label={t('dossier.file.file')} main />}
        flush
      >
        {gone > 0 && (
          <Box sx={{ px: { xs: 4, sm: 5 }, pb: 2 }}>
            <FormControlLabel
              control={<Checkbox size="small" checked={all} onChange={(event) => setAll(event.target.checked)} />}
              label={t('dossier.file.showOut', { count: gone })}
            />
          </Box>
        )}
        {entries.length === 0 && <Empty>{t('dossier.file.indexEmpty')}</Empty>}
        <Box component="ol" aria-label={t('dossier.file.index')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {entries.map((entry, at) => (
            <Entry key={entry.document} entry={entry} at={at + 1} member={member} />
          ))}
        </Box>
      </Section>
      <Section title={t('dossier.file.missing')}>
        {dossier.missing.length === 0 ? (
          <Typography color="textSecondary">{t('dossier.file.nothingMissing')}</Typography>
        ) : (
          <>
            <Typography sx={{ mb: 2 }}>{t('dossier.file.missingIntro')}</Typography>
            <Box component="ul" aria-label={t('dossier.file.missing')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {dossier.missing.map(({ code, title, priority }) => (
                <Box component="li" key={code} sx={{ ...LINE, py: 1.5 }}>
                  <span>
                    {code}. {title}{' '}
                    <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                      {t('dossier.file.priority', { priority })}
                    </Box>
                  </span>
                  <ActLink
                    member={member}
                    verb="file-document"
                    query={`type=${code}`}
                    label={t('dossier.file.fileThis')}
                    what={`${t('dossier.file.fileThis')}: ${title}`}
                  />
                </Box>
              ))}
            </Box>
          </>
        )}
        <Typography variant="body2" color="textSecondary" sx={{ mt: 3 }}>
          {t('dossier.file.transfer')}
        </Typography>
      </Section>
    </Stack>
  );
}

const LINE = { display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'center', justifyContent: 'space-between' };

function Entry({ entry, at, member }: { entry: IndexRow; at: number; member: MemberFile }) {
  const t = useT();
  const { out, on, pages, scan, filedOn } = entry;
  const what = entryName(entry);
  return (
    <Box component="li" sx={{ ...LINE, px: { xs: 4, sm: 5 }, py: 2.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ minWidth: 0, flex: '1 1 320px', color: out ? 'text.secondary' : undefined }}>
        <Box sx={{ fontWeight: 500 }}>
          {at}. {what}
        </Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {[
            on && dmy(on),
            t('dossier.file.pagesOf', { smart_count: pages }),
            t('dossier.file.filedOn', { on: dmy(filedOn) }),
            out &&
              t(out.as === 'replaced' ? 'dossier.file.replacedOn' : 'dossier.file.withdrawnOn', { on: dmy(out.on) }),
            !scan && t('dossier.file.noScan'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ScanLink of={{ collection: 'members', id: member.id }} document={scan} what={what} />
        {!out && (
          <>
            <ActLink
              member={member}
              verb="file-document"
              query={`replaces=${entry.document}`}
              label={t('dossier.file.replace')}
              what={t('dossier.file.replaceOf', { what })}
            />
            <ActLink
              member={member}
              verb="withdraw-document"
              query={`document=${entry.document}`}
              label={t('dossier.file.withdraw')}
              what={t('dossier.file.withdrawOf', { what })}
            />
          </>
        )}
      </Box>
    </Box>
  );
}
