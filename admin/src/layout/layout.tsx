import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import Link from '@mui/material/Link';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { useT } from '../i18n/use-t.ts';
import { useLive } from '../providers/live.ts';
import { Loading } from '../session/loading.tsx';
import { GlobalSearch } from './global-search.tsx';
import { Menu } from './menu.tsx';
import { TopBar } from './top-bar.tsx';

const MENU_WIDTH = 296;

/** Top bar, menu, page. */
export function Layout({ children }: { children?: ReactNode }) {
  const t = useT();
  const wide = useMediaQuery('(min-width: 1100px)', { noSsr: true });
  const [open, setOpen] = useState(false);
  const [searching, setSearching] = useState(false);
  useLive();
  useShortcut(() => setSearching(true));
  useFocusOnNavigation();

  const menu = <Menu onChoose={() => setOpen(false)} />;
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default' }}>
      <Link
        href="#main"
        sx={{
          position: 'absolute',
          left: 8,
          top: -60,
          zIndex: 2000,
          bgcolor: 'background.paper',
          p: 3,
          '&:focus': { top: 8 },
        }}
      >
        {t('app.skip')}
      </Link>
      <TopBar wide={wide} onMenu={() => setOpen(true)} onSearch={() => setSearching(true)} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        {wide ? (
          <Box
            component="nav"
            aria-label={t('app.menu')}
            sx={{
              width: MENU_WIDTH,
              flexShrink: 0,
              position: 'sticky',
              top: 56,
              height: 'calc(100vh - 56px)',
              overflowY: 'auto',
              borderRight: 1,
              borderColor: 'divider',
              bgcolor: 'background.paper',
            }}
          >
            {menu}
          </Box>
        ) : (
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            slotProps={{ paper: { sx: { width: 'min(320px, 88vw)' } } }}
          >
            <nav aria-label={t('app.menu')}>{menu}</nav>
          </Drawer>
        )}
        <Box
          component="main"
          id="main"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, px: { xs: 4, sm: 6, lg: 8 }, py: { xs: 4, sm: 6 }, outline: 'none' }}
        >
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </Box>
      </Box>
      {searching && <GlobalSearch onClose={() => setSearching(false)} />}
    </Box>
  );
}

/** Ctrl-K, or ⌘K. */
function useShortcut(act: () => void) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** A new page is read from its beginning: the focus goes there, as it would on a page loaded anew. */
function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [pathname]);
}
