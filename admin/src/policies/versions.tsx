import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import MuiLink from '@mui/material/Link';
import type { Named } from '../api/model.ts';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy, dmyHm } from '../words/dates.ts';
import { OfProvince } from './of-province.tsx';
import { parameterName, valueText, type Group, type Version } from './values.ts';

/** The versions of a group, newest first: what each changed, by which paper, and who recorded it. */
export function Versions(props: { group: Group; province?: Named; shown: Version; show: (id: string) => void }) {
  const t = useT();
  const { group, province, shown, show } = props;
  const ordered = [...group.versions].reverse();
  return (
    <Section title={t(`policy.groups.${group.group}`)}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {ordered.map((version) => (
          <Box
            component="li"
            key={version.id}
            data-testid={version.id}
            sx={{
              borderLeft: 3,
              borderColor: version.id === shown.id ? 'primary.main' : 'divider',
              pl: 3,
              minWidth: 0,
            }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
              <Typography component="h3" variant="h3">
                {version.instrument}
              </Typography>
              <Typography>{t('policy.fromDay', { on: dmy(version.effectiveFrom) })}</Typography>
              <Chip
                size="small"
                label={t(`policy.states.${version.state}`)}
                color={version.state === 'inForce' ? 'primary' : 'default'}
                variant={version.state === 'upcoming' ? 'outlined' : 'filled'}
              />
              {version.local && <OfProvince />}
              {province && !version.local && (
                <Typography variant="body2" color="textSecondary">
                  {t('policy.ofParty')}
                </Typography>
              )}
            </Box>
            <Origin version={version} />
            <Changes group={group} version={version} />
            {version.id === shown.id ? (
              <Typography variant="body2" sx={{ mt: 1 }}>
                {t('policy.shown')}
              </Typography>
            ) : (
              <Button size="small" sx={{ ml: -1 }} onClick={() => show(version.id)}>
                {t('policy.show')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** How sure it is, and who recorded it by which paper. */
function Origin({ version }: { version: Version }) {
  const t = useT();
  const { recorded, mark } = version;
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      {t('policy.markLabel')}: {t(`policy.marks.${mark}`)}. {!recorded && t('policy.shipped')}
      {recorded && (
        <>
          {recorded.by
            ? t('policy.recordedBy', { name: recorded.by, at: dmyHm(recorded.at) })
            : t('policy.recordedByNobody', { at: dmyHm(recorded.at) })}{' '}
          {t('policy.paper', {
            number: recorded.decision.number,
            date: dmy(recorded.decision.date),
            issuer: recorded.decision.issuerName ?? '',
          })}{' '}
          {recorded.decision.documentId && (
            <MuiLink
              href={`/api/policies/documents/${recorded.decision.documentId}`}
              target="_blank"
              rel="noopener"
              aria-label={t('scan.openOf', { what: t('policy.scanOf', { number: recorded.decision.number }) })}
            >
              {t('scan.open')}
            </MuiLink>
          )}
        </>
      )}
    </Typography>
  );
}

/** What differs from the version before it, value by value. */
function Changes({ group, version }: { group: Group; version: Version }) {
  const t = useT();
  const before = group.versions[group.versions.indexOf(version) - 1];
  if (!before) return <Typography variant="body2">{t('policy.first')}</Typography>;
  const changed = group.parameters.filter(
    ({ name }) => version.changes.includes(name) || version.asParty.includes(name),
  );
  if (changed.length === 0) return <Typography variant="body2">{t('policy.nothingChanged')}</Typography>;
  return (
    <Box component="ul" aria-label={t('policy.changed')} sx={{ m: 0, mt: 1, pl: 5 }}>
      {changed.map((parameter) => (
        <Typography component="li" variant="body2" key={parameter.name}>
          {parameter.kind === 'fixed'
            ? parameterName(group.group, parameter, t)
            : t(version.asParty.includes(parameter.name) ? 'policy.backToParty' : 'policy.changedOne', {
                name: parameterName(group.group, parameter, t),
                before: valueText(parameter, before.values[parameter.name], t),
                after: valueText(parameter, version.values[parameter.name], t),
              })}
        </Typography>
      ))}
    </Box>
  );
}
