import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { leavesFor, pagesOf, type Leaf } from '../layout/leaves.ts';
import { useMay } from '../providers/use-session.ts';
import { HELP_LEAVES, type HelpLeaf } from './leaves.ts';

/** All pages of help, in the order of the menu, of what the account may use. */
export default function HelpIndex() {
  const t = useT();
  const parts = leavesFor(useMay()).filter((leaf) => pagesOf([leaf]).some(({ path }) => helpOf(path)));
  return (
    <Page title={t('guide.title')} intro={t('guide.intro')}>
      {parts.map((part) => (
        <Section key={part.label} title={t(part.label)}>
          <Entries leaves={part.below ?? []} />
        </Section>
      ))}
    </Page>
  );
}

function Entries({ leaves }: { leaves: Leaf[] }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ m: 0, pl: 5, '& li': { py: 1 } }}>
      {leaves.map(({ label, path, below }) => {
        const help = helpOf(path);
        return (
          <li key={label}>
            {help ? (
              <Box component={Link} to={`/help/${help}`} sx={{ color: 'primary.main' }}>
                {t(label)}
              </Box>
            ) : (
              t(label)
            )}
            {below && <Entries leaves={below} />}
          </li>
        );
      })}
    </Box>
  );
}

function helpOf(path: string | undefined): HelpLeaf | undefined {
  return (Object.keys(HELP_LEAVES) as HelpLeaf[]).find((leaf) => HELP_LEAVES[leaf].path === path);
}
