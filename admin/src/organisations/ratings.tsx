import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { OrganisationFile } from '../api/model.ts';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';

/** Xếp loại hằng năm, the last year first, each with its decision. */
export function Ratings({ ratings }: Pick<OrganisationFile, 'ratings'>) {
  const t = useT();
  if (ratings.length === 0) return <Typography color="textSecondary">{t('powers.noRatings')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
      {ratings.map(({ year, rating, corrected, decision }) => (
        <Box component="li" key={year} sx={{ display: 'grid', gridTemplateColumns: '56px minmax(0,1fr)', gap: 3 }}>
          <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{year}</Box>
          <div>
            {t(`rating.${rating}`)}
            {corrected && <span> ({t('powers.corrected')})</span>}
            {decision && (
              <Typography variant="body2" color="textSecondary">
                {t('powers.ratedBy', {
                  number: decision.number,
                  date: dmy(decision.date),
                  issuer: decision.issuer.name,
                })}
              </Typography>
            )}
          </div>
        </Box>
      ))}
    </Box>
  );
}
