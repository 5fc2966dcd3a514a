import MenuIcon from '@mui/icons-material/Menu';
import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MuiMenu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { screenOf } from '../error-reports/screen.ts';
import { useT } from '../i18n/use-t.ts';
import { closeSession } from '../providers/session.ts';
import { useSession } from '../providers/use-session.ts';
import { Emblem } from './emblem.tsx';
import { LanguageSwitch, ThemeSwitch } from './switches.tsx';

/** Always in view: whose console this is, the search, and the account. */
export function TopBar({ wide, onMenu, onSearch }: { wide: boolean; onMenu: () => void; onSearch: () => void }) {
  const t = useT();
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1100,
        height: 56,
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 1, sm: 3 },
        px: { xs: 2, sm: 4 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        boxShadow: (theme) => `inset 0 3px 0 ${theme.palette.mode === 'dark' ? '#a8393b' : '#8e1b1f'}`,
      }}
    >
      {!wide && (
        <IconButton aria-label={t('app.openMenu')} onClick={onMenu}>
          <MenuIcon />
        </IconButton>
      )}
      <Stack
        component={Link}
        to="/"
        direction="row"
        spacing={2}
        aria-label={`${t('app.name')}: ${t('menu.home')}`}
        sx={{ alignItems: 'center', color: 'text.primary', textDecoration: 'none', flexShrink: 0 }}
      >
        <Emblem size={28} />
        <Typography
          component="span"
          sx={{ fontWeight: 700, fontSize: '1.0625rem', display: { xs: 'none', sm: 'block' } }}
        >
          {t('app.name')}
        </Typography>
      </Stack>
      <Box sx={{ flex: 1, display: 'flex', justifyContent: { xs: 'flex-end', md: 'center' } }}>
        {wide ? (
          <Button
            onClick={onSearch}
            startIcon={<Search />}
            sx={{
              width: 'min(480px, 100%)',
              justifyContent: 'flex-start',
              color: 'text.secondary',
              bgcolor: 'background.default',
              border: 1,
              borderColor: 'divider',
              fontWeight: 400,
            }}
          >
            <Box component="span" sx={{ flex: 1, textAlign: 'left' }}>
              {t('search.label')}
            </Box>
            <Box component="kbd" sx={{ fontFamily: 'inherit', fontSize: '0.75rem' }}>
              {t('search.hint')}
            </Box>
          </Button>
        ) : (
          <IconButton aria-label={t('search.label')} onClick={onSearch}>
            <Search />
          </IconButton>
        )}
      </Box>
      <LanguageSwitch />
      <ThemeSwitch />
      <AccountMenu />
    </Box>
  );
}

function AccountMenu() {
  const t = useT();
  const { account, grants } = useSession();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        color="inherit"
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={t('app.account', { name: account.displayName })}
        sx={{ minWidth: 40, px: { xs: 1, sm: 3 }, maxWidth: { xs: 240, lg: 360 } }}
      >
        <Box
          component="span"
          sx={{
            display: { xs: 'none', md: 'block' },
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {account.displayName}
        </Box>
        <Box component="span" aria-hidden sx={{ display: { md: 'none' } }}>
          {account.displayName
            .match(/\p{L}+/gu)
            ?.at(-1)
            ?.slice(0, 1)
            .toLocaleUpperCase('vi')}
        </Box>
      </Button>
      <MuiMenu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        <Box component="li" role="none" sx={{ px: 4, py: 2, maxWidth: 320 }}>
          <Typography sx={{ fontWeight: 600 }}>{account.displayName}</Typography>
          {grants.map((grant) => (
            <Typography key={grant.id} variant="body2" color="textSecondary">
              {t(`role.${grant.role}`)}, {grant.organisation?.name ?? t('file.wholeRegister')}
            </Typography>
          ))}
        </Box>
        <MenuItem component={Link} to="/help" onClick={() => setAnchor(null)}>
          {t('guide.title')}
        </MenuItem>
        <MenuItem
          component={Link}
          to="/error-reports/new"
          state={{ screen: screenOf(pathname) }}
          onClick={() => setAnchor(null)}
        >
          {t('errorReport.report')}
        </MenuItem>
        <MenuItem component={Link} to="/password" onClick={() => setAnchor(null)}>
          {t('app.changePassword')}
        </MenuItem>
        <MenuItem onClick={() => void closeSession()}>{t('app.signOut')}</MenuItem>
      </MuiMenu>
    </>
  );
}
