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
import { useMayEverywhere } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { ValuesOf } from './values-of.tsx';
import type { Group } from './values.ts';
import { VersionForm } from './version-form.tsx';
import { Versions } from './versions.tsx';

/** Tham số nghiệp vụ: every number and reading of the rules, by group and version, with source and who recorded it. */
export default function PoliciesScreen() {
  const t = useT();
  const policies = useRead<Policies>('/policies');
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
  const may = useMayEverywhere();
  const [asked, ask] = useSearchParams();
  const [changing, setChanging] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const group: Group = policies.groups.find((one) => one.group === asked.get('group')) ?? policies.groups[0]!;
  const inForce = group.versions.find(({ state }) => state === 'inForce') ?? group.versions[0]!;
  const version = group.versions.find(({ id }) => id === asked.get('version')) ?? inForce;
  const choose = (one: string) => {
    setChanging(false);
    ask({ group: one }, { replace: true });
  };
  return (
    <Page
      title={t('policy.title')}
      intro={t('policy.intro')}
      actions={
        <>
          <HelpLink leaf="policies" />
          {may('policies.setVersion') && !changing && (
            <Button
              variant="contained"
              onClick={() => {
                setOutcome(undefined);
                setChanging(true);
              }}
            >
              {t('policy.newVersion')}
            </Button>
          )}
        </>
      }
    >
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
          key={group.group}
          group={group}
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
            shown={version}
            show={(id) => ask({ group: group.group, version: id }, { replace: true })}
          />
          <ValuesOf group={group} version={version} />
        </Stack>
      )}
    </Page>
  );
}
