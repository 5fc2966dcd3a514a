import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Policies } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Outcome } from '../members/forms/form-of.ts';
import { useRead } from '../providers/use-read.ts';
import { useMayEverywhere, useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { Scope } from './scope.tsx';
import { ValuesOf } from './values-of.tsx';
import type { Group } from './values.ts';
import { VersionForm } from './version-form.tsx';
import { Versions } from './versions.tsx';

/**
 * Tham số nghiệp vụ: every number and reading of the rules, by group and version, with source and who recorded it; as
 * they hold where the account works, or in the province that is chosen.
 */
export default function PoliciesScreen() {
  const t = useT();
  const { grants } = useSession();
  const [asked] = useSearchParams();
  const own = grants.find(({ organisation }) => organisation !== null)?.organisation?.id;
  const organisation = asked.get('organisation') ?? own;
  const policies = useRead<Policies>('/policies', { organisation }, { keep: true });
  if (policies.error) {
    return (
      <Page title={t('policy.title')}>
        <Failure problem={policies.error} retry={() => void policies.refetch()} />
      </Page>
    );
  }
  if (!policies.data) return <Loading />;
  return <Shown policies={policies.data} />;
}

function Shown({ policies }: { policies: Policies }) {
  const t = useT();
  const { province } = policies;
  const mayEverywhere = useMayEverywhere();
  const [asked, ask] = useSearchParams();
  const [changing, setChanging] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const group: Group = policies.groups.find((one) => one.group === asked.get('group')) ?? policies.groups[0]!;
  // Of the whole Party's and the province's the later one: its values are those that hold today.
  const inForce = group.versions.findLast(({ state }) => state === 'inForce') ?? group.versions[0]!;
  const may = province
    ? province.may.includes('policies.setVersion') && group.parameters.some(({ local }) => local)
    : mayEverywhere('policies.setVersion');
  const next = (changed: Record<string, string>) => {
    const scope = asked.get('organisation');
    return { ...(scope && { organisation: scope }), group: group.group, ...changed };
  };
  const version = group.versions.find(({ id }) => id === asked.get('version')) ?? inForce;
  const choose = (one: string) => {
    setChanging(false);
    ask(next({ group: one }), { replace: true });
  };
  return (
    <Page
      title={t('policy.title')}
      intro={t('policy.intro')}
      actions={
        <>
          <HelpLink leaf="policies" />
          {may && !changing && (
            <Button
              variant="contained"
              onClick={() => {
                setOutcome(undefined);
                setChanging(true);
              }}
            >
              {t(province ? 'policy.newOwnVersion' : 'policy.newVersion')}
            </Button>
          )}
        </>
      }
    >
      <Scope province={province} />
      <Tabs
        value={group.group}
        onChange={(_, chosen: string) => choose(chosen)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={t('policy.title')}
      >
        {policies.groups.map(({ group: name }) => (
          <Tab key={name} value={name} label={t(`policy.groups.${name}`)} />
        ))}
      </Tabs>
      {outcome && <Recorded answer={outcome.answer} what={`${t('policy.title')}.`} next={outcome.next} actions={[]} />}
      {changing && (
        <VersionForm
          key={`${group.group} ${province?.id}`}
          group={group}
          province={province}
          onCancel={() => setChanging(false)}
          done={(next) => {
            setChanging(false);
            setOutcome(next);
          }}
        />
      )}
      {!changing && (
        <Stack spacing={4}>
          <Versions
            group={group}
            province={province}
            shown={version}
            show={(id) => ask(next({ version: id }), { replace: true })}
          />
          <ValuesOf group={group} province={province} version={version} />
        </Stack>
      )}
    </Page>
  );
}
