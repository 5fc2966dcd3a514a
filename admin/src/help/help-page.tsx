import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link, useParams } from 'react-router-dom';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT, useWithRules } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { helpEn } from './en.ts';
import { HELP_LEAVES, helpLeaf, type HelpLeaf } from './leaves.ts';
import { helpVi } from './vi.ts';

/** The help of a leaf, one page long. */
export default function HelpOfLeaf() {
  const leaf = helpLeaf(useParams().leaf);
  return leaf ? <Shown leaf={leaf} /> : <NotFound />;
}

function Shown({ leaf }: { leaf: HelpLeaf }) {
  const t = useT();
  const withRules = useWithRules();
  const { what, steps, rules } = (useLanguage() === 'vi' ? helpVi : helpEn)[leaf];
  const { label, path, ...place } = HELP_LEAVES[leaf];
  const name = 'under' in place ? `${t(place.under)}: ${t(label).toLocaleLowerCase('vi')}` : t(label);
  return (
    <Page
      title={name}
      intro={withRules(what)}
      actions={
        <>
          <Button component={Link} to="/help">
            {t('guide.all')}
          </Button>
          <Button component={Link} to={path} variant="contained">
            {t('help.toWork')}
          </Button>
        </>
      }
    >
      <Section title={t('help.steps')}>
        <Lines lines={steps} ordered />
      </Section>
      <Section title={t('help.rules')}>
        <Lines lines={rules} />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {t('help.sources')}
        </Typography>
      </Section>
    </Page>
  );
}

function Lines({ lines, ordered }: { lines: string[]; ordered?: boolean }) {
  const withRules = useWithRules();
  return (
    <Box component={ordered ? 'ol' : 'ul'} sx={{ m: 0, pl: 5, maxWidth: 880, '& li': { mb: 2, pl: 1 } }}>
      {lines.map((line) => (
        <li key={line}>{withRules(line)}</li>
      ))}
    </Box>
  );
}
