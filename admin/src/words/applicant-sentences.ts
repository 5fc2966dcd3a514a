import type { EventType } from './events.ts';
import { day, nameOf, paper, type Teller } from './telling.ts';

type Values = Record<string, string>;

/** Sentences of what befalls an applicant, of annulments and of readmission. */
export const applicantTellers = {
  AwarenessCourseCompleted: ({ data }, { t }) => {
    const d = data as Values;
    return [t('sentence.awareness', { number: d.certificateNumber, on: day(d.certificateOn) })];
  },
  ApplicantMoved: (item, { t, names }) => [
    t('sentence.moved', {
      from: nameOf(item.data.cell, names, t),
      to: nameOf(item.data.to, names, t),
      on: day(item.effectiveOn),
    }),
    t(`move.rulings.${item.data.ruling as 'papersGoAlong'}`),
  ],
  ReconsiderationAsked: ({ data }, { t, names }) => {
    const d = data as Values;
    return [t('sentence.reconsiderationAsked', { issuer: nameOf(d.issuer, names, t), why: d.why ?? '…' })];
  },
  ReconsiderationAnswered: ({ data }, { t }) => [
    t('sentence.reconsiderationAnswered', { text: (data as Values).text ?? '…' }),
  ],
  AdmissionAnnulled: (item, { t, names }) => [
    t('sentence.annulledAdmission', {
      paper: paper(item, t, names),
      ground: t(`annul.grounds.${item.data.ground as 'substantive'}`).toLocaleLowerCase('vi'),
    }),
    ...restated(item.data as Values, t),
    item.reason && t('sentence.correctedReason', { reason: item.reason.replace(/\.$/, '') }),
  ],
  RecognitionAnnulled: (item, { t, names }) => [
    t('sentence.annulledRecognition', {
      paper: paper(item, t, names),
      ground: t(`annul.grounds.${item.data.ground as 'substantive'}`).toLocaleLowerCase('vi'),
    }),
    ...restated(item.data as Values, t),
    item.reason && t('sentence.correctedReason', { reason: item.reason.replace(/\.$/, '') }),
  ],
  ReadmissionSought: ({ data }, { t, names }) => {
    const d = data as Values;
    return [
      t('sentence.readmission', {
        cell: nameOf(d.cell, names, t),
        on: day(d.cellResolutionOn),
        number: d.consentNumber,
        consentOn: day(d.consentOn),
      }),
    ];
  },
} satisfies Partial<Record<EventType, Teller>>;

function restated(data: Values, t: Parameters<Teller>[1]['t']) {
  return [
    data.restatedJoinDate && t('sentence.restatedJoin', { on: day(data.restatedJoinDate) }),
    data.restatedOfficialDate && t('sentence.restatedOfficial', { on: day(data.restatedOfficialDate) }),
  ];
}
