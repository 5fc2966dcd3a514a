import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { WORK_KINDS, type WorkKind, type WorkRow } from '../api/case-model.ts';
import type { Page as Rows } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { Loading } from '../session/loading.tsx';
import { WorkRows } from './work-rows.tsx';

/** All work of one kind, what is late first. */
export default function WorkOfKind() {
  const { kind } = useParams();
  const known = WORK_KINDS.find((one) => one === kind);
  return known ? <OfKind key={known} kind={known} /> : <NotFound />;
}

function OfKind({ kind }: { kind: WorkKind }) {
  const t = useT();
  const { tops, organisation, choose } = useScope();
  const [search, setSearch] = useSearchParams();
  const below = search.get('below') === 'true';
  const [late, setLate] = useState(false);
  const [limit, setLimit] = useState(50);
  const { data, error, refetch } = useRead<Rows<WorkRow>>(
    organisation ? '/worklist/rows' : undefined,
    { organisation: organisation?.id, kind, below: below || undefined, late: late || undefined, limit },
    { keep: true },
  );
  return (
    <Page title={t(`work.kinds.${kind}`)} intro={t('work.intro')}>
      {!organisation ? (
        <Loading />
      ) : (
        <Section title={t('work.title')}>
          <ScopeBar
            tops={tops}
            organisation={organisation}
            onOrganisation={choose}
            below={below}
            onBelow={(next) => setSearch(next ? { below: 'true' } : {}, { replace: true })}
          >
            <FormControlLabel
              control={<Checkbox size="small" checked={late} onChange={() => setLate(!late)} />}
              label={t('work.onlyLate')}
            />
          </ScopeBar>
          {error && <Failure problem={error} retry={() => void refetch()} />}
          {data?.items.length === 0 && <Empty>{t('work.empty')}</Empty>}
          {data && <WorkRows rows={data.items} />}
          {data?.next && (
            <Button size="small" onClick={() => setLimit(limit + 50)}>
              {t('app.more')}
            </Button>
          )}
        </Section>
      )}
    </Page>
  );
}
