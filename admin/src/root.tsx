import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useMemo } from 'react';
import { speak } from './api/http.ts';
import { nowSpeaking } from './i18n/languages.ts';
import { SpeechContext, useSpeech } from './i18n/use-t.ts';
import { usePreference } from './preferences.ts';
import { Gate } from './session/gate.tsx';
import { themeOf } from './theme.ts';

/** Language and look, around whatever is shown: sign-in or the console. */
export function Root() {
  const speech = useSpeech();
  const mode = useMode();
  const theme = useMemo(() => themeOf(mode), [mode]);
  useEffect(() => {
    speak(speech.language);
    nowSpeaking(speech.language);
    document.documentElement.lang = speech.language;
  }, [speech.language]);
  return (
    <SpeechContext value={speech}>
      <ThemeProvider theme={theme}>
        <CssBaseline enableColorScheme />
        <Gate />
      </ThemeProvider>
    </SpeechContext>
  );
}

function useMode(): 'light' | 'dark' {
  const [chosen] = usePreference('theme');
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  return chosen === 'system' ? (systemDark ? 'dark' : 'light') : chosen;
}
