import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useTheme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { useT } from '../i18n/use-t.ts';
import { usePreference } from '../preferences.ts';

/** The other language, by its own name. */
export function LanguageSwitch() {
  const t = useT();
  const [language, setLanguage] = usePreference('language');
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button
      size="small"
      color="inherit"
      lang={other}
      onClick={() => setLanguage(other)}
      aria-label={`${other.toUpperCase()}: ${t(`app.languageNames.${other}`)}`}
      sx={{ minWidth: 44, px: 2 }}
    >
      {other.toUpperCase()}
    </Button>
  );
}

/** Light or dark. */
export function ThemeSwitch() {
  const t = useT();
  const dark = useTheme().palette.mode === 'dark';
  const [, setTheme] = usePreference('theme');
  const label = dark ? t('app.light') : t('app.dark');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setTheme(dark ? 'light' : 'dark')}>
        {dark ? <LightMode fontSize="small" /> : <DarkMode fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
