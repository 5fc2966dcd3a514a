import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Failure } from '../controls/failure.tsx';
import { useT } from '../i18n/use-t.ts';
import { ChoiceBar } from '../proposals/choice-bar.tsx';
import { nameShown } from '../words/person.ts';
import { OpenForMany } from './open-cases.tsx';
import { PeopleTable, type PersonColumn, type PersonRow } from './people-table.tsx';
import { RowsFoot } from './rows-foot.tsx';
import { useBusy } from './use-busy.ts';
import type { useRows } from './use-rows.ts';

interface Props<Row extends PersonRow> {
  kind: 'card' | 'badge';
  under: string;
  people: ReturnType<typeof useRows<Row>>;
  columns: PersonColumn<Row>[];
  /** What is said where there is nobody. */
  nobody: string;
  /** What the cases opened here ask for. */
  details: Record<string, string | number | undefined>;
  /** Cases cannot be opened for many at once: each states something of its own. */
  oneByOne?: boolean;
  choosable?: (row: Row) => boolean;
}

/** Who may be proposed and has no case under way: chosen many at once, or a case opened for one. */
export function CandidateList<Row extends PersonRow>({ kind, under, people, details, ...props }: Props<Row>) {
  const t = useT();
  const [chosen, setChosen] = useState<string[]>([]);
  /** Those being opened, as they were when that began: the list itself shortens meanwhile. */
  const [opening, setOpening] = useState<Row[]>();
  const busy = useBusy(kind, under);
  const free = busy && people.rows?.filter(({ member }) => !busy.has(member.id));
  const rows = free?.filter(({ member }) => chosen.includes(member.id)) ?? [];
  const newCase = (subject: string) => {
    const given = Object.entries({ subject, ...details }).filter(([, value]) => value !== undefined);
    return `/cases/new/${kind}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
  };
  return (
    <>
      {rows.length > 0 && (
        <ChoiceBar
          chosen={rows.length}
          label={t('lists.peopleChosen', { smart_count: rows.length })}
          onClear={() => setChosen([])}
          actions={[{ label: t('lists.openMany'), act: () => setOpening(rows) }]}
        />
      )}
      {people.error && <Failure problem={people.error} retry={() => void people.refetch()} />}
      {free?.length === 0 && (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 5 }, pb: 5 }}>
          {props.nobody}
        </Typography>
      )}
      {free !== undefined && free.length > 0 && (
        <>
          <PeopleTable
            label={t(`lists.candidates.${kind}`)}
            rows={free}
            idOf={({ member }) => member.id}
            chosen={chosen}
            onChoose={props.oneByOne ? undefined : setChosen}
            choosable={props.choosable}
            columns={[
              ...props.columns,
              {
                label: t('cases.openOne'),
                cell: ({ member }) => (
                  <Button
                    component={Link}
                    to={newCase(member.id)}
                    size="small"
                    variant="outlined"
                    aria-label={`${t('cases.openOne')}: ${nameShown(member.fullName, t)}`}
                  >
                    {t('cases.openOne')}
                  </Button>
                ),
              },
            ]}
          />
          <RowsFoot shown={free.length} total={people.more ? people.total : free.length} more={people.more} />
        </>
      )}
      {opening && (
        <OpenForMany
          kind={kind}
          rows={opening}
          details={details}
          onClose={(done) => {
            setOpening(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
    </>
  );
}
