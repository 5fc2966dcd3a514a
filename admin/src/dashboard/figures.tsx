import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Counts, Sex } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import type { Key } from '../i18n/keys.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { membersAt, type MemberFilter } from '../members/filter.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { count, share } from '../words/numbers.ts';
import { ageBands, type AgeBand } from './age-bands.ts';
import { Chart } from './chart.tsx';

/** How many, of which sex, of which age. */
export function Figures({ under }: { under: string }) {
  const t = useT();
  const { today } = useSession();
  const { data, error, refetch } = useRead<Counts>('/counts', { under });
  const roll = (filter: MemberFilter) => membersAt({ under, ...filter }, '/members/list/roll');
  if (error) return <Failure problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { official = 0, probationary = 0 } = data.totals.rolledUp;
  const sexes = (['male', 'female'] as const).map((sex) => ({ sex, people: data.bySex[sex] ?? 0 }));
  return (
    <Section title={t('dashboard.figures')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0,1fr))', gap: 3, mb: 6 }}>
        <Total label="dashboard.total" value={official + probationary} to={roll({})} />
        <Total label="dashboard.official" value={official} to={roll({ status: ['official'] })} />
        <Total label="dashboard.probationary" value={probationary} to={roll({ status: ['probationary'] })} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,2fr) minmax(0,3fr)' },
          gap: 6,
        }}
      >
        <SexShares sexes={sexes} to={(sex) => roll({ sex })} />
        <Ages bands={ageBands(data.byAgeBand, Number(today.slice(0, 4)))} to={roll} />
      </Box>
    </Section>
  );
}

function Total({ label, value, to }: { label: Key; value: number; to: string }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box
      component={Link}
      to={to}
      sx={{
        color: 'inherit',
        textDecoration: 'none',
        display: 'flex',
        flexDirection: 'column-reverse',
        justifyContent: 'flex-end',
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      <Typography variant="body2" color="textSecondary">
        {t(label)}
      </Typography>
      <Typography sx={{ fontSize: { xs: '1.5rem', sm: '2rem' }, fontWeight: 600, lineHeight: 1.2 }}>
        {count(value, language)}
      </Typography>
    </Box>
  );
}

/** Two shares of one bar: told apart by pattern and words, not by colour alone. */
function SexShares({ sexes, to }: { sexes: { sex: Sex; people: number }[]; to: (sex: Sex) => string }) {
  const t = useT();
  const language = useLanguage();
  const all = sexes.reduce((sum, { people }) => sum + people, 0);
  return (
    <div>
      <Typography variant="h3" sx={{ mb: 2 }}>
        {t('dashboard.bySex')}
      </Typography>
      <Box
        aria-hidden
        sx={{
          display: 'flex',
          height: 16,
          borderRadius: 1,
          overflow: 'hidden',
          border: 1,
          borderColor: 'divider',
          mb: 2,
        }}
      >
        {sexes.map(({ sex, people }) => (
          <Box
            key={sex}
            sx={{
              flexGrow: people,
              bgcolor: sex === 'male' ? 'secondary.main' : 'background.paper',
              backgroundImage:
                sex === 'female'
                  ? (theme) =>
                      `repeating-linear-gradient(45deg, ${theme.palette.primary.main} 0 4px, transparent 4px 8px)`
                  : undefined,
            }}
          />
        ))}
      </Box>
      {sexes.map(({ sex, people }) => (
        <Box key={sex} sx={{ display: 'flex', justifyContent: 'space-between', fontSize: '0.9375rem', py: 0.5 }}>
          <MuiLink component={Link} to={to(sex)}>
            {t(`sex.${sex}`)}
          </MuiLink>
          <span>
            {count(people, language)} ({share(people, all, language)})
          </span>
        </Box>
      ))}
    </div>
  );
}

function Ages({ bands, to }: { bands: AgeBand[]; to: (filter: MemberFilter) => string }) {
  const t = useT();
  const language = useLanguage();
  const { palette } = useTheme();
  const named = bands.map((band) => ({ ...band, name: nameOf(band) }));
  function nameOf({ band }: AgeBand): string {
    return band === '71+' ? t('dashboard.age71') : band === '<18' ? t('dashboard.ageUnder18') : band.replace('-', '–');
  }
  return (
    <Chart
      title={t('dashboard.byAge')}
      head={[t('dashboard.byAge'), t('dashboard.count')]}
      rows={named.map((band) => [
        <MuiLink component={Link} to={to({ birthYearFrom: band.birthYearFrom, birthYearTo: band.birthYearTo })}>
          {band.name}
        </MuiLink>,
        count(band.people, language),
      ])}
    >
      <ResponsiveContainer width="100%" height={named.length * 32 + 8}>
        <BarChart
          data={named}
          layout="vertical"
          margin={{ left: 0, right: 48, top: 0, bottom: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide />
          <YAxis
            type="category"
            dataKey="name"
            width={92}
            tickLine={false}
            axisLine={false}
            tick={{ fill: palette.text.primary, fontSize: 13 }}
          />
          <Bar
            dataKey="people"
            fill={palette.primary.main}
            barSize={18}
            isAnimationActive={false}
            radius={[0, 3, 3, 0]}
          >
            <LabelList
              dataKey="people"
              position="right"
              formatter={(value) => count(Number(value), language)}
              fill={palette.text.primary}
              fontSize={13}
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Chart>
  );
}
