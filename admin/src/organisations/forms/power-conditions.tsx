import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutlined';
import HighlightOffIcon from '@mui/icons-material/HighlightOff';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PowerConditions } from '../../api/model.ts';
import { Failure } from '../../controls/failure.tsx';
import { Section } from '../../controls/section.tsx';
import type { Translate } from '../../i18n/keys.ts';
import { useT } from '../../i18n/use-t.ts';
import { useRead } from '../../providers/use-read.ts';

type Condition = PowerConditions['conditions'][number];

/** Reads what a grant of the power asks of the organisation. */
export function useConditions(
  organisation: string,
  { power, ...days }: { power: string; decidedOn?: string; effectiveOn?: string; excepted?: true },
) {
  const path = power ? `/organisations/${organisation}/power-conditions` : undefined;
  return useRead<PowerConditions>(path, { power, ...days }, { keep: true });
}

/** What a grant asks, item by item, by the days that the form names: met, or what is to be done first. */
export function Conditions({ power, asked }: { power: string; asked: ReturnType<typeof useConditions> }) {
  const t = useT();
  const conditions = asked.data?.conditions;
  return (
    <Section title={t('powers.conditions')}>
      {!power ? (
        <Typography color="textSecondary">{t('powers.choose')}</Typography>
      ) : asked.error ? (
        <Failure problem={asked.error} retry={() => void asked.refetch()} />
      ) : !conditions ? null : conditions.length === 0 ? (
        <Typography>{t('powers.own')}</Typography>
      ) : (
        <div data-testid="conditions">
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 4, p: 0, display: 'grid', gap: 3 }}>
            {conditions.map((one) => (
              <Item key={one.condition} condition={one} />
            ))}
          </Box>
          {conditions.every(({ met }) => met) ? (
            <Alert severity="success">{t('powers.allMet')}</Alert>
          ) : (
            <Alert severity="warning">{t('powers.someUnmet')}</Alert>
          )}
        </div>
      )}
    </Section>
  );
}

function Item({ condition: { condition, met, values, detail, source } }: { condition: Condition }) {
  const t = useT();
  const Icon = met ? CheckCircleOutlineIcon : HighlightOffIcon;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '24px minmax(0,1fr)', gap: 3 }}>
      <Icon color={met ? 'success' : 'error'} aria-hidden />
      <div>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {t(`powers.condition.${condition}`)}
        </Box>
        <span>: {t(met ? 'powers.met' : 'powers.unmet').toLocaleLowerCase('vi')}</span>
        <Typography variant="body2">{detail ?? figures(values, t)}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('powers.source', { source })}
        </Typography>
      </div>
    </Box>
  );
}

function figures(values: Condition['values'], t: Translate): string | undefined {
  if ('minimum' in values) return t('powers.has', values);
  if ('above' in values) return t('powers.hasAbove', values);
  if ('least' in values)
    return t('powers.years', { years: values.years!, least: t(`rating.${values.least as 'good'}`) });
  return undefined;
}
