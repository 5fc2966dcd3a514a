import type { Policies } from '../api/model.ts';
import type { Tally } from '../api/case-model.ts';
import type { EventType } from './events.ts';
import { day, lower, nameOf, paper, type Teller } from './telling.ts';
import { paperTitle } from './case-words.ts';

type Values = Record<string, string>;

/** Sentences of a case's way, of a list's, of plans and of the working calendar. */
export const caseTellers = {
  CaseOpened: ({ data }, { t, names }) => [
    t('sentence.caseOpened', {
      kind: t(`caseKind.${data.kind as 'admission'}`),
      cell: nameOf(data.cell, names, t),
    }),
  ],
  CaseSupplemented: (_, { t }) => [t('sentence.caseSupplemented')],
  CasePaperFiled: ({ data }, { t }) => {
    const d = data as Values;
    const title = paperTitle(d.paper!, t);
    return [
      d.date
        ? t('sentence.paperFiledDated', { paper: title, on: day(d.date) })
        : t('sentence.paperFiled', { paper: title }),
    ];
  },
  CasePaperRemoved: ({ data }, { t }) => [
    t('sentence.paperRemoved', { paper: lower(paperTitle(String(data.paper), t)) }),
  ],
  CaseVoted: ({ data }, { t, names }) => {
    const tally = data.tally as Tally | null | undefined;
    return [
      t(data.carried ? 'sentence.votedCarried' : 'sentence.votedFailed', {
        meeting: t(`meeting.${data.meeting as 'cell'}`),
        organisation: nameOf(data.organisation, names, t),
        attempt: Number(data.attempt),
        denominator: Number(data.denominator),
        needed: Number(data.needed),
      }),
      tally
        ? t('sentence.votesFor', { inFavour: tally.inFavour, against: tally.against, invalid: tally.invalid })
        : undefined,
    ];
  },
  CaseVoteOrdered: ({ data }, { t, names }) => [
    t('sentence.voteOrdered', { organisation: nameOf(data.organisation, names, t), why: words(data.why) }),
  ],
  CaseSubmitted: ({ data }, { t, names }) => [
    t('sentence.caseSubmitted', {
      from: nameOf(data.from, names, t),
      to: nameOf(data.to, names, t),
      task: lower(t(`task.${data.task as 'decide'}`)),
    }),
  ],
  CaseAppraised: ({ data }, { t, names }) => [
    t('sentence.appraised', {
      organisation: nameOf(data.organisation, names, t),
      opinion: lower(t(`opinion.${data.opinion as 'proper'}`)),
      text: words(data.text),
    }),
  ],
  CaseReturned: ({ data }, { t, names }) => [
    t('sentence.caseReturned', {
      from: nameOf(data.from, names, t),
      to: nameOf(data.to, names, t),
      why: words(data.why),
    }),
  ],
  CaseMoved: ({ data }, { t, names }) => [
    t('sentence.caseMoved', { from: nameOf(data.from, names, t), to: nameOf(data.to, names, t) }),
  ],
  CaseForwarded: ({ data }, { t, names }) => [
    t('sentence.caseForwarded', { from: nameOf(data.from, names, t), to: nameOf(data.to, names, t) }),
  ],
  CaseDecided: (item, { t, names }) => [
    item.data.outcome === 'approved'
      ? t('sentence.caseApproved', { paper: paper(item, t, names) })
      : t('sentence.caseRefused', { why: words(item.data.why) }),
    item.data.outcome === 'refused' && item.data.kind === 'recognition' ? t('verify.unfit') : undefined,
  ],
  CaseConcluded: ({ data }, { t }) => [t(data.recorded ? 'sentence.concludedRecorded' : 'sentence.concludedRefused')],
  CaseConclusionSought: (item, { t, names }) => [t('sentence.conclusionSought', { paper: paper(item, t, names) })],
  CaseWithdrawn: ({ data }, { t }) => [t('sentence.caseWithdrawn', { why: words(data.why) })],

  ProposalDrafted: ({ data }, { t, names }) => [
    t('sentence.proposalDrafted', {
      organisation: nameOf(data.organisation, names, t),
      title: words(data.title),
    }),
  ],
  CasesListed: ({ data }, { t }) => [t('sentence.casesListed', { count: size(data.cases) })],
  CasesUnlisted: ({ data }, { t }) => [t('sentence.casesUnlisted', { count: size(data.cases) })],
  ProposalSubmitted: ({ data }, { t, names }) => [
    t('sentence.proposalSubmitted', {
      to: nameOf(data.to, names, t),
      count: size(data.cases),
      on: day(String(data.submittedOn)),
    }),
  ],
  CasesVoted: ({ data }, { t }) => [t('sentence.casesVoted', { count: size(data.items) })],
  CasesReturned: ({ data }, { t }) => [t('sentence.casesReturned', { count: size(data.cases), why: words(data.why) })],
  CasesDecided: ({ data }, { t }) => [t('sentence.casesDecided', { count: size(data.items) })],
  CaseHeldBack: (_, { t }) => [t('sentence.caseHeldBack')],
  AdmissionPlanSet: ({ data }, { t }) => [
    t('sentence.planSet', { year: Number(data.year), target: Number(data.target) }),
  ],
  ErrorReported: ({ data }, { t }) => [t('sentence.errorReport', { text: words(data.what) })],
  ErrorReportAnswered: ({ data }, { t }) => [t('sentence.errorReport', { text: words(data.text) })],
  ErrorReportForwarded: ({ data }, { t }) => [t('sentence.errorReport', { text: words(data.text) })],
  ErrorReportClosed: ({ data }, { t }) => [t('sentence.errorReport', { text: words(data.text) })],
  PolicyVersionSet: ({ data, effectiveOn }, { t }) => [
    t('policy.set', {
      instrument: String(data.instrument),
      group: t(`policy.groups.${String(data.group) as Policies['groups'][number]['group']}`),
      on: day(effectiveOn),
    }),
  ],
  WorkingYearSet: ({ data }, { t }) => [t('sentence.yearSet', { year: Number(data.year) })],
} satisfies Partial<Record<EventType, Teller>>;

/** What a person wrote, or dots where it was erased. */
function words(value: unknown): string {
  return typeof value === 'string' ? value : '…';
}

function size(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
