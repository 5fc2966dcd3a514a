import type { Translate } from '../i18n/keys.ts';
import type { EventType } from './events.ts';
import { day, nameOf, paper, type Teller } from './telling.ts';

type Values = Record<string, string>;

/** Sentences of ways out of the Party and back, of discipline, complaints and exemption. */
export const leavingTellers = {
  MemberDied: (item, { t }) => {
    const due = (item.data.deadlines as { kind: string; on: string }[] | undefined)?.find(
      ({ kind }) => kind === 'deathDossier',
    );
    return [t('sentence.died', { on: day(item.effectiveOn) }), due && t('deaths.dueSentence', { on: day(due.on) })];
  },
  DeathDossierSent: (item, { t, names }) => [
    t('deaths.sentSentence', { to: nameOf(item.data.to, names, t), on: day(item.effectiveOn) }),
  ],
  MemberStruckOff: (item, { t, names }) => [
    t('leaving.struckOff', {
      paper: paper(item, t, names),
      ground: t(`leaving.grounds.${item.data.ground as 'unpaidDues'}`),
    }),
    collecting(item.data.collect, t),
  ],
  MemberExited: (item, { t, names }) => [
    t('leaving.exited', { on: day((item.data as Values).requestedOn), paper: paper(item, t, names) }),
    item.data.familyHardship ? t('leaving.hardship') : undefined,
    collecting(item.data.collect, t),
  ],
  MemberExpelled: (item, { t, names }) => [
    t('leaving.expelled', { paper: paper(item, t, names), violation: text(item.data.violation) }),
    collecting(item.data.collect, t),
  ],
  InspectionOpened: (item, { t, names }) => [
    t('leaving.inspectionOpened', {
      ground: t(`leaving.inspections.${item.data.ground as 'inspection'}`),
      by: nameOf(item.data.by, names, t),
      on: day(item.effectiveOn),
      text: text(item.data.text),
    }),
  ],
  InspectionConcluded: (item, { t }) => [
    t('leaving.inspectionConcluded', {
      on: day(item.effectiveOn),
      finding: t(`leaving.findings.${item.data.finding as 'none'}`),
      text: text(item.data.text),
    }),
  ],
  MemberDisciplined: (item, { t, names }) => [
    t('leaving.disciplined', {
      form: t(`leaving.forms.${item.data.form as 'warning'}`),
      paper: paper(item, t, names),
      violation: text(item.data.violation),
    }),
    t('leaving.lapses', { on: day((item.data as Values).lapsesOn) }),
  ],
  ActivitySuspended: (item, { t, names }) => [
    t('leaving.suspended', {
      from: day(item.effectiveOn),
      until: day((item.data as Values).until),
      paper: paper(item, t, names),
    }),
  ],
  SuspensionExtended: (item, { t, names }) => [
    t('leaving.suspensionExtended', { until: day((item.data as Values).until), paper: paper(item, t, names) }),
  ],
  SuspensionLifted: (item, { t, names }) => [
    t('leaving.suspensionLifted', { on: day(item.effectiveOn), paper: paper(item, t, names) }),
  ],
  ComplaintLodged: (item, { t, names }) => [
    t('leaving.complained', {
      on: day(item.effectiveOn),
      addressee: nameOf(item.data.addressee, names, t),
      text: text(item.data.text),
    }),
  ],
  ComplaintSettled: (item, { t, names }) => [
    t('leaving.settled', {
      addressee: nameOf(item.data.addressee, names, t),
      outcome: t(`leaving.outcomes.${item.data.outcome as 'upheld'}`),
      paper: paper(item, t, names),
    }),
    item.data.form ? t('leaving.settledForm', { form: t(`leaving.forms.${item.data.form as 'warning'}`) }) : undefined,
    item.data.late ? t('leaving.settledLate') : undefined,
  ],
  MemberRestored: (item, { t, names }) => [
    t('leaving.restored', {
      cell: nameOf(item.data.cell, names, t),
      on: day(item.effectiveOn),
      paper: paper(item, t, names),
    }),
    newFacts(item.data.newFacts, t),
  ],
  RestorationRefused: (item, { t, names }) => [
    t('leaving.notRestored', { paper: paper(item, t, names), why: text(item.data.why) }),
    newFacts(item.data.newFacts, t),
  ],
  ActivityInterrupted: (item, { t }) => [t('leaving.interrupted', { on: day(item.effectiveOn) })],
  ActivityResumed: (item, { t, names }) => [
    t('leaving.resumed', {
      on: day(item.effectiveOn),
      since: day((item.data as Values).interruptedOn),
      paper: paper(item, t, names),
    }),
  ],
  MemberExempted: (item, { t, names }) => {
    const d = item.data as Values;
    return [
      t('leaving.exempted', {
        kind: t(`leaving.exemptions.${d.kind as 'exempt'}`),
        from: day(item.effectiveOn),
        paper: paper(item, t, names),
        ground: t(`leaving.exemptionGrounds.${d.ground as 'maternity'}`),
      }),
      d.until && t('leaving.exemptedUntil', { until: day(d.until) }),
      item.data.unchecked ? t('leaving.unchecked') : undefined,
    ];
  },
  ExemptionEnded: (item, { t }) => [
    t('leaving.exemptionEnded', { on: day(item.effectiveOn), asked: day((item.data as Values).requestedOn) }),
  ],
} satisfies Partial<Record<EventType, Teller>>;

function collecting(collect: unknown, t: Parameters<Teller>[1]['t']): string | undefined {
  const things = (collect ?? []) as ('card' | 'badges')[];
  if (things.length === 0) return undefined;
  return t('leaving.collect', { what: things.map((thing) => t(`leaving.things.${thing}`)).join(', ') });
}

/** Dots where it was erased. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '…';
}

/** On what it was looked into again. */
function newFacts(facts: unknown, t: Translate): string | undefined {
  return facts === undefined ? undefined : t('leaving.onNewFacts', { facts: text(facts) });
}
