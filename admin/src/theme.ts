import { createTheme, type Theme } from '@mui/material/styles';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';

declare module '@mui/material/styles' {
  interface Palette {
    gold: { main: string; text: string; ground: string };
  }
  interface PaletteOptions {
    gold: { main: string; text: string; ground: string };
  }
}

/** White and warm grey, one deep red for identity and primary acts, gold for badges only. Every pair is at least 4.5:1. */
const light = {
  mode: 'light' as const,
  primary: { main: '#8e1b1f', dark: '#6d1216', light: '#a8393b', contrastText: '#ffffff' },
  secondary: { main: '#57504a', contrastText: '#ffffff' },
  background: { default: '#f6f4f1', paper: '#ffffff' },
  text: { primary: '#24201d', secondary: '#5c554e' },
  divider: '#e2ddd6',
  error: { main: '#b3261e' },
  warning: { main: '#8a5300' },
  success: { main: '#2c6a3a' },
  info: { main: '#37566f' },
  gold: { main: '#c9a227', text: '#6b5200', ground: '#fbf3d9' },
};

const dark = {
  mode: 'dark' as const,
  primary: { main: '#f0a09b', dark: '#d9817c', light: '#f7c1bd', contrastText: '#3b0a0c' },
  secondary: { main: '#cfc6bd', contrastText: '#24201d' },
  background: { default: '#191614', paper: '#231f1c' },
  text: { primary: '#f1ece6', secondary: '#c2b8ae' },
  divider: '#3d3732',
  error: { main: '#ffb4ab' },
  warning: { main: '#f3c078' },
  success: { main: '#9bd3a5' },
  info: { main: '#a9c9e3' },
  gold: { main: '#d9b84a', text: '#f0d98a', ground: '#3a3115' },
};

/** The look of the console. Sizes go in steps of 4 px; figures have one width so that columns line up. */
export function themeOf(mode: 'light' | 'dark'): Theme {
  const palette = mode === 'light' ? light : dark;
  return createTheme({
    palette,
    spacing: 4,
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
      fontSize: 14,
      htmlFontSize: 16,
      h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.4 },
      h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
      body2: { fontSize: '0.875rem', lineHeight: 1.5 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
      overline: { fontSize: '0.75rem', fontWeight: 600, letterSpacing: '0.04em', textTransform: 'none' },
      button: { textTransform: 'none', fontWeight: 600, fontSize: '0.9375rem' },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          body: { fontVariantNumeric: 'tabular-nums', fontFeatureSettings: '"tnum"', overflowWrap: 'break-word' },
          ':focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2 },
          // Where something will be announced: no room until then.
          '[role="alert"]:empty, [role="status"]:empty': { display: 'none' },
          '@media (prefers-reduced-motion: reduce)': {
            '*': { animation: 'none !important', transition: 'none !important' },
          },
          // Paper has the page alone: no menu, nothing to press, black on white whatever the screen is.
          '@media print': {
            ':root': { colorScheme: 'light !important' },
            'header, nav, details, [role="tablist"], .MuiButtonBase-root': { display: 'none !important' },
            '*': { color: '#000 !important', backgroundColor: 'transparent !important' },
            'section, li': { breakInside: 'avoid' },
          },
        },
      },
      MuiPaper: {
        defaultProps: { elevation: 0 },
        styleOverrides: {
          root: { backgroundImage: 'none' },
          outlined: { borderColor: palette.divider },
        },
      },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: { root: { minHeight: 40, paddingLeft: 16, paddingRight: 16 }, sizeSmall: { minHeight: 32 } },
      },
      // Gaps, not margins: what is empty and hidden then takes no room.
      MuiStack: { defaultProps: { useFlexGap: true } },
      MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px', gap: 8 } } },
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
      MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.8125rem', marginLeft: 0 } } },
      MuiInputLabel: { styleOverrides: { root: { fontSize: '0.9375rem' } } },
      MuiTableCell: {
        styleOverrides: {
          root: { fontSize: '0.875rem', borderColor: palette.divider },
          head: {
            fontWeight: 600,
            color: palette.text.secondary,
            backgroundColor: palette.background.paper,
            whiteSpace: 'nowrap',
          },
        },
      },
      MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 500 } } },
      MuiTooltip: { defaultProps: { arrow: true }, styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
      MuiAlert: { styleOverrides: { root: { fontSize: '0.9375rem', alignItems: 'flex-start' } } },
      MuiChip: { styleOverrides: { root: { fontWeight: 500, borderRadius: 6 } } },
    },
  });
}
