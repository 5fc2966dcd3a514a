import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useScope, type Scope } from '../providers/use-scope.ts';
import { Loading } from '../session/loading.tsx';
import { Page } from './page.tsx';
import { ScopeBar } from './scope-bar.tsx';

/** What a leaf of several parts consists of. */
interface Parts<Part extends string> {
  title: string;
  intro: string;
  actions: ReactNode;
  /** What the parts are called together, for who does not see them. */
  label: string;
  /** The first part is the leaf's own address, each other one below it. */
  path: string;
  parts: readonly { id: Part; label: string }[];
  shown: Part;
  /** The part shown, of the organisation chosen. */
  children: (organisation: NonNullable<Scope['organisation']>) => ReactNode;
}

/** A leaf of the menu with several parts, each under its own address, all of one organisation that is chosen above. */
export function TabbedLeaf<Part extends string>(props: Parts<Part>) {
  const { tops, organisation, choose } = useScope();
  return (
    <Page title={props.title} intro={props.intro} actions={props.actions}>
      <Tabs value={props.shown} aria-label={props.label} variant="scrollable" allowScrollButtonsMobile>
        {props.parts.map(({ id, label }, at) => (
          <Tab key={id} value={id} component={Link} to={at === 0 ? props.path : `${props.path}/${id}`} label={label} />
        ))}
      </Tabs>
      {!organisation ? (
        <Loading />
      ) : (
        <Stack spacing={4}>
          {tops.length > 1 && (
            <Box>
              <ScopeBar tops={tops} organisation={organisation} onOrganisation={choose} />
            </Box>
          )}
          {props.children(organisation)}
        </Stack>
      )}
    </Page>
  );
}
