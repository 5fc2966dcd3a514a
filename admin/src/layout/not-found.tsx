import Button from '@mui/material/Button';
import { Link, Route } from 'react-router-dom';
import { Page } from '../controls/page.tsx';
import { useT } from '../i18n/use-t.ts';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('app.notFound')} intro={t('app.notFoundHelp')}>
      <div>
        <Button component={Link} to="/" variant="contained">
          {t('app.home')}
        </Button>
      </div>
    </Page>
  );
}

/** Last among the pages of a collection: whatever else stands behind its address leads nowhere. */
export const elsewhere = <Route path="*" element={<NotFound />} />;
