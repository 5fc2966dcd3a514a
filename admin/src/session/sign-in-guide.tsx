import Box from '@mui/material/Box';
import { useT } from '../i18n/use-t.ts';

const STEPS = ['address', 'account', 'first', 'locked', 'leave'] as const;

/** How to sign in, for who has not been inside yet; folded away until it is asked for. */
export function SignInGuide() {
  const t = useT();
  return (
    <Box
      component="details"
      sx={{ mt: 5, fontSize: '0.875rem', '& summary': { cursor: 'pointer', fontWeight: 600, color: 'primary.main' } }}
    >
      <summary>{t('guide.signIn.title')}</summary>
      <Box component="ol" sx={{ mt: 3, mb: 0, pl: 5, '& li': { mb: 2 } }}>
        {STEPS.map((step) => (
          <li key={step}>{t(`guide.signIn.${step}`)}</li>
        ))}
      </Box>
    </Box>
  );
}
