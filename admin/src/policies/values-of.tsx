import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Named } from '../api/model.ts';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { OfProvince } from './of-province.tsx';
import { parameterName, valueText, type Group, type Version } from './values.ts';

/** Every value that holds by a version, with its unit, its source and how sure it is. */
export function ValuesOf({ group, province, version }: { group: Group; province?: Named; version: Version }) {
  const t = useT();
  const title = t('policy.valuesOf', { instrument: version.instrument, on: dmy(version.effectiveFrom) });
  return (
    <Section title={title}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 3 }} data-testid="values">
        {group.parameters.map((parameter) => (
          <Box
            key={parameter.name}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,5fr) minmax(0,4fr) minmax(0,4fr)' },
              columnGap: 4,
              rowGap: 1,
              borderBottom: 1,
              borderColor: 'divider',
              pb: 2,
            }}
          >
            <Typography component="dt" sx={{ minWidth: 0 }}>
              {parameterName(group.group, parameter, t)}
            </Typography>
            <Typography
              component="dd"
              sx={{ m: 0, minWidth: 0, fontWeight: 600, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
            >
              <span>{valueText(parameter, version.values[parameter.name], t)}</span>
              {province && version.own.includes(parameter.name) && <OfProvince />}
            </Typography>
            <Typography component="dd" variant="body2" color="textSecondary" sx={{ m: 0, minWidth: 0 }}>
              {parameter.source} · {t(`policy.marks.${parameter.mark}`)}
              {parameter.local && ` · ${t('policy.leftToProvinces')}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
