import type { ReactNode } from 'react';
import type { CaseRow } from '../api/case-model.ts';
import { LateMark } from '../controls/status-chip.tsx';
import type { Key, Translate } from '../i18n/keys.ts';
import { awardAsked } from '../words/award-words.ts';
import { dmy } from '../words/dates.ts';
import { CaseChip } from './case-chips.tsx';
import { KIND } from './kinds.ts';
import { ReadinessOf } from './readiness.tsx';

/** A column of a list of cases beside the person's name. */
export interface CaseColumn<Row extends CaseRow = CaseRow> {
  label: Key;
  wide?: true;
  /** On a card, where no heading says what it is. */
  card?: (row: Row, t: Translate) => ReactNode;
  cell: (row: Row, t: Translate) => ReactNode;
}

export const CASE_COLUMNS = {
  cell: { label: 'field.cell', wide: true, cell: (row) => row.cell.name },
  at: {
    label: 'cases.at',
    wide: true,
    cell: (row, t) => (
      <>
        {row.at.id === row.cell.id ? t('cases.atCell') : row.at.name}
        {row.task && <div>{t('cases.task', { task: t(`task.${row.task}`).toLocaleLowerCase('vi') })}</div>}
      </>
    ),
    card: (row, t) =>
      row.task
        ? t('cases.atWithTask', { at: row.at.name, task: t(`task.${row.task}`).toLocaleLowerCase('vi') })
        : row.at.name,
  },
  status: {
    label: 'cases.status',
    cell: (row, t) => (
      <>
        <CaseChip status={row.status} />
        {row.drafted && <div>{t('cases.drafted')}</div>}
      </>
    ),
  },
  progress: { label: 'cases.progress', cell: ({ progress }, t) => progressOf(progress, t) },
  readiness: { label: 'cases.readiness', cell: (row) => <ReadinessOf id={row.id} /> },
  award: { label: 'cases.asked', wide: true, cell: (row, t) => awardAsked(row.particulars, t) },
  openedOn: { label: 'cases.openedOn', cell: (row) => dmy(row.openedOn) },
  submittedOn: { label: 'cases.submittedOn', cell: (row) => row.submittedOn && dmy(row.submittedOn) },
  dueOn: {
    label: 'cases.dueOn',
    cell: (row, t) =>
      row.dueOn && (
        <>
          {dmy(row.dueOn)} {row.overdue && <LateMark>{t('cases.overdue')}</LateMark>}
        </>
      ),
    card: (row, t) =>
      row.dueOn && (
        <>
          {t('work.dueOn', { on: dmy(row.dueOn) })} {row.overdue && <LateMark>{t('cases.overdue')}</LateMark>}
        </>
      ),
  },
  decision: {
    label: 'cases.decision',
    cell: (row, t) => row.decision && t('file.paper', { number: row.decision.number, date: dmy(row.decision.date) }),
  },
  concluded: { label: 'cases.concluded', cell: (row, t) => concluded(row, t) },
} satisfies Record<string, CaseColumn>;
export type CaseColumnId = keyof typeof CASE_COLUMNS;

/** How many of the papers and votes that it needs up to where it lies are there. */
function progressOf(progress: CaseRow['progress'], t: Translate): ReactNode {
  const { papersFiled, papersRequired, votesCarried, votesRequired } = progress;
  return (
    <>
      {papersRequired > 0 && <div>{t('cases.papersOf', { filed: papersFiled, required: papersRequired })}</div>}
      {votesRequired > 0 && <div>{t('cases.votesOf', { carried: votesCarried, required: votesRequired })}</div>}
    </>
  );
}

/** Whether an approval has come to the person's own file. */
function concluded({ status, concluded: came, kind }: CaseRow, t: Translate): ReactNode {
  if (status !== 'approved') return undefined;
  if (came?.recorded) return `✓ ${t('cases.recorded')}`;
  if (came) return <LateMark>{t('cases.notRecorded')}</LateMark>;
  return KIND[kind].decision !== 'none' ? t('cases.concluding') : t('cases.nobodyNeeded');
}
