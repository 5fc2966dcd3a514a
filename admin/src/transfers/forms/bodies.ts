import { compact } from '../../forms/compact.ts';

/** What a letter of an official transfer begins with. */
export interface OfficialValues {
  place: 'here' | 'outside';
  to: string;
  outside: string;
  ground: string;
  paper: { number: string; date: string };
  month: string;
  selfReview: boolean;
  helperComments: boolean;
  openedOn: string;
  number: string;
  noticeNumber: string;
  dossierOn: string;
}

export function officialDefaults(today: string): OfficialValues {
  return {
    ...{ place: 'here', to: '', outside: '', ground: 'jobChange', paper: { number: '', date: '' } },
    ...{ month: `${today.slice(5, 7)}/${today.slice(0, 4)}`, selfReview: false, helperComments: false },
    ...{ openedOn: today, number: '', noticeNumber: '', dossierOn: '' },
  };
}

/** The command's body. */
export function officialBody({ place, to, outside, month, ...values }: OfficialValues) {
  const [mm, yyyy] = month.trim().split('/');
  const there = place === 'here' ? { to } : { outside };
  return compact({ ...values, ...there, duesPaidTo: yyyy ? `${yyyy}-${mm!.padStart(2, '0')}` : '' });
}

/** What a temporary transfer begins with; abroad there is a country instead of a place. */
export interface StayValues {
  kind: string;
  place: 'here' | 'outside';
  host: string;
  outside: string;
  country: string;
  alone: boolean;
  from: string;
  until: string;
  openedOn: string;
}

export function stayDefaults(today: string, abroad: boolean): StayValues {
  return {
    ...{ kind: abroad ? 'overseas' : 'work', place: 'here', host: '', outside: '', country: '', alone: false },
    ...{ from: today, until: '', openedOn: today },
  };
}

/** The command's body. */
export function stayBody({ place, host, outside, country, alone, ...values }: StayValues) {
  const abroad = values.kind === 'overseas' || values.kind === 'labourExport';
  if (abroad) return compact({ ...values, country, ...(alone && { alone }) });
  return compact({ ...values, ...(place === 'here' ? { host } : { outside }) });
}
