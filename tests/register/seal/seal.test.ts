import { describe, expect, it } from '@jest/globals';
import { OrganisationEnded } from '../../../src/register/organisation/events.ts';
import { hasActiveSeal } from '../../../src/register/organisation/seals.ts';
import { given, organisationAfter } from '../given.ts';
import { and, type History } from '../history.ts';
import { BASE_ORG, CELL, noOrganisation, organisation, PROVINCE, UPPER_BASE } from '../places.ts';
import {
  base,
  calledIn,
  callIn,
  collect,
  collected,
  destroy,
  dissolved,
  issued,
  lose,
  lost,
  NAME,
  putToUse,
  receive,
  renamed,
  request,
  requested,
  takeOver,
  used,
  withdraw,
} from './acts.ts';

const section = () => base({ type: 'sectionOrg' });
const ended = (history: History<'organisation'>) =>
  and(
    dissolved(history),
    OrganisationEnded.of({ ground: 'dissolution', parent: UPPER_BASE, successors: [], seats: [] }, '2026-05-03'),
  );

describe('nhập con dấu đang dùng', () => {
  it('[DHTN-2.7] enters it in use, under the name that the organisation had, or the one that is cut into it', () => {
    given(base())
      .when(takeOver({ certificate: '12/ĐKMD' }))
      .then({
        ...{ type: 'SealTakenOver', effectiveOn: '2010-05-19' },
        data: { seal: 1, name: NAME, certificate: '12/ĐKMD' },
      });
    given(base())
      .when(takeOver({ name: 'Đảng bộ xã cũ' }))
      .then({ type: 'SealTakenOver', data: { name: 'Đảng bộ xã cũ' } });
  });

  it('is one for each organisation that bears one', () => {
    given(used()).when(takeOver()).thenRefused('seal/holds-one');
    given(section()).when(takeOver()).thenRefused('seal/section-has-none');
    given(base({ since: '2011-01-01' }))
      .when(takeOver())
      .thenRefused('seal/before-organisation');
    given(noOrganisation()).when(takeOver()).thenRefused('organisation/not-recorded');
    given(base())
      .when(takeOver({ since: '2026-11-23' }))
      .thenRefused('date/in-the-future', { field: 'since' });
  });
});

describe('đề nghị khắc dấu', () => {
  it('[DHTN-2.7] the first seal, of a base organisation or a cell', () => {
    given(base())
      .when(request())
      .then({ type: 'SealRequested', data: { seal: 1, ground: 'first', name: NAME } });
    given(organisation())
      .when(request())
      .then({ type: 'SealRequested', data: { seal: 1 } });
  });

  it('asked again is asked already; another request waits for its outcome', () => {
    given(requested())
      .when(request({ on: '2026-01-05' }))
      .thenNothing();
    given(requested()).when(request()).thenRefused('seal/request-pending', { seal: 1 });
    given(issued()).when(request()).thenRefused('seal/waits-for-use');
  });

  it('in place of the one in use: only for a new name, or when it is damaged', () => {
    given(used()).when(request()).thenRefused('seal/holds-one');
    given(used())
      .when(request({ ground: 'lost' }))
      .thenRefused('seal/holds-one');
    given(used())
      .when(request({ ground: 'renamed' }))
      .thenRefused('seal/name-is-the-same', { name: NAME });
    given(renamed(used()))
      .when(request({ ground: 'renamed' }))
      .then({ type: 'SealRequested', data: { seal: 2, ground: 'renamed', name: 'Đảng bộ phường A' } });
    given(used())
      .when(request({ ground: 'damaged' }))
      .then({ type: 'SealRequested', data: { seal: 2, ground: 'damaged' } });
    for (const ground of ['renamed', 'damaged']) {
      given(base()).when(request({ ground })).thenRefused('seal/none-in-use');
    }
  });

  it('in place of a lost one, once that was reported', () => {
    given(base())
      .when(request({ ground: 'lost' }))
      .thenRefused('seal/none-reported-lost');
    given(lost())
      .when(request({ ground: 'lost' }))
      .then({ type: 'SealRequested', data: { seal: 2, ground: 'lost' } });
  });

  it('not by a section, nor by an organisation that winds up or has ended', () => {
    given(section()).when(request()).thenRefused('seal/section-has-none');
    given(dissolved(base())).when(request()).thenRefused('seal/organisation-over');
    given(ended(base())).when(request()).thenRefused('seal/organisation-over');
    given(dissolved(base(), '2026-06-01')).when(request()).then({ type: 'SealRequested' });
    given(base())
      .when(request({ on: '2026-11-23' }))
      .thenRefused('date/in-the-future');
  });

  it('is withdrawn with its reason, and leaves its number', () => {
    const { reason } = given(requested())
      .when(withdraw())
      .then({ type: 'SealRequestWithdrawn', data: { seal: 1 } });
    expect(reason).toBe('Đề nghị nhầm.');
    given(issued()).when(withdraw()).thenRefused('seal/not-the-next-step', { stage: 'issued' });
    given(requested())
      .when(withdraw({ seal: 2 }))
      .thenRefused('seal/not-in-the-book', { seal: 2 });
    given(requested())
      .when(withdraw({ on: '2026-01-04' }))
      .thenRefused('seal/before-last-step');
  });
});

describe('nhận dấu, đưa vào sử dụng', () => {
  it('[DHTN-2.7] a seal is received under the name of the day, and put to use', () => {
    given(requested())
      .when(receive({ certificate: '7/ĐKMD' }))
      .then({ type: 'SealIssued', data: { seal: 1, name: NAME, certificate: '7/ĐKMD' } });
    given(renamed(requested()))
      .when(receive())
      .then({ type: 'SealIssued', data: { name: 'Đảng bộ phường A' } });
    given(issued())
      .when(putToUse())
      .then({ type: 'SealPutToUse', effectiveOn: '2026-05-04', data: { seal: 1 } });
  });

  it('the same step again is nothing new', () => {
    given(issued())
      .when(receive({ on: '2026-02-02' }))
      .thenNothing();
    given(used())
      .when(putToUse({ on: '2026-02-10' }))
      .thenNothing();
  });

  it('one step after the other, in time', () => {
    given(base()).when(receive()).thenRefused('seal/not-in-the-book');
    given(requested()).when(putToUse()).thenRefused('seal/not-the-next-step', { stage: 'requested' });
    given(used()).when(receive()).thenRefused('seal/not-the-next-step', { stage: 'inUse' });
    given(requested())
      .when(receive({ on: '2026-01-04' }))
      .thenRefused('seal/before-last-step', { earlier: '2026-01-05' });
    given(issued())
      .when(putToUse({ on: '2026-11-23' }))
      .thenRefused('date/in-the-future');
    given(dissolved(requested())).when(receive()).thenRefused('seal/organisation-over');
    given(dissolved(issued())).when(putToUse()).thenRefused('seal/organisation-over');
  });

  it('one seal at a time, and one that bears the name', () => {
    const second = issued(requested(used(), 2, '2026-03-01'), 2, '2026-04-01');
    given(second)
      .when(putToUse({ seal: 2 }))
      .thenRefused('seal/another-in-use', { seal: 1 });
    given(collected(calledIn(second), 1, '2026-04-02'))
      .when(putToUse({ seal: 2 }))
      .then({ type: 'SealPutToUse', data: { seal: 2 } });
    given(renamed(issued())).when(putToUse()).thenRefused('seal/name-changed');
  });
});

describe('mất dấu', () => {
  it('[DHTN-2.7] is recorded with how it came about', () => {
    const { reason } = given(used())
      .when(lose())
      .then({ type: 'SealLost', data: { seal: 1 } });
    expect(reason).toBe('Bị mất trộm.');
    given(lost())
      .when(lose({ on: '2026-03-02' }))
      .thenNothing();
    given(requested()).when(lose()).thenRefused('seal/not-the-next-step', { stage: 'requested' });
    given(collected()).when(lose()).thenRefused('seal/not-the-next-step', { stage: 'collected' });
  });
});

describe('thu hồi, hủy con dấu', () => {
  it('[DHTN-2.7] a superior collects it, in time or late', () => {
    const history = calledIn(dissolved(used(), '2026-03-02'), '2026-05-04');
    given(history)
      .when(collect())
      .then({ type: 'SealCollected', data: { seal: 1, by: UPPER_BASE, late: false } });
    given(history)
      .when(collect({ on: '2026-05-05', by: PROVINCE }))
      .then({ type: 'SealCollected', data: { by: PROVINCE, late: true } });
    given(collected())
      .when(collect({ on: '2026-03-09' }))
      .thenNothing();
  });

  it('by who stands above or succeeds, and for a reason', () => {
    given(calledIn())
      .when(collect({ by: BASE_ORG }))
      .thenRefused('seal/collected-from-above');
    given(calledIn())
      .when(collect({ by: CELL }))
      .thenRefused('seal/collected-from-above');
    given(calledIn())
      .when(collect({ by: CELL }, { takers: [UPPER_BASE, CELL] }))
      .then({ type: 'SealCollected', data: { by: CELL } });
    given(used()).when(collect()).thenRefused('seal/nothing-calls-it-in');
    given(requested(used(), 2))
      .when(collect())
      .then({ type: 'SealCollected', data: { seal: 1, late: false } });
    given(requested()).when(collect()).thenRefused('seal/not-the-next-step', { stage: 'requested' });
  });

  it('a lost one that is found is handed in, never used again', () => {
    given(lost()).when(putToUse()).thenRefused('seal/not-the-next-step', { stage: 'lost' });
    given(lost())
      .when(collect())
      .then({ type: 'SealCollected', data: { seal: 1 } });
  });

  it('[DHTN-2.7] what was collected is destroyed by minutes, also after the end of the organisation', () => {
    const history = ended(collected());
    given(history)
      .when(destroy())
      .then({ type: 'SealDestroyed', data: { seal: 1, minutes: '01-BB/ĐU' } });
    given(calledIn(ended(used()), '2026-06-15', 1, '2026-05-03'))
      .when(collect())
      .then({ type: 'SealCollected' });
    given(used()).when(destroy()).thenRefused('seal/not-the-next-step', { stage: 'inUse' });
    given(collected())
      .when(destroy({ on: '2026-03-08' }))
      .thenRefused('seal/before-last-step');
  });
});

describe('gọi thu hồi con dấu', () => {
  it('[DHTN-2.7] an organisation that winds up hands its seal in within thirty working days, and asks for none', () => {
    const { policyVersions } = given(used())
      .when(callIn({ on: '2025-07-01', collector: UPPER_BASE }))
      .then({
        type: 'SealCalledIn',
        data: {
          ...{ seal: 1, ground: 'windingUp', collector: UPPER_BASE },
          deadlines: [{ kind: 'sealCollection', on: '2025-08-12' }],
        },
      });
    expect(policyVersions).toEqual({ charter: 'P2025-07/charter' });
    given(requested())
      .when(callIn())
      .then({ type: 'SealRequestWithdrawn', data: { seal: 1 } });
    given(requested(used(), 2))
      .when(callIn())
      .then({ type: 'SealCalledIn', data: { seal: 1 } }, { type: 'SealRequestWithdrawn', data: { seal: 2 } });
  });

  it('once is enough: a later end sets no new day', () => {
    given(calledIn(used(), '2026-06-15'))
      .when(callIn({ ground: 'ended' }))
      .thenNothing();
    given(calledIn())
      .when(callIn({ ground: 'ended' }))
      .then({ type: 'SealCalledIn', data: { ground: 'ended' } });
    for (const history of [base(), lost(), collected()]) given(history).when(callIn()).thenNothing();
    given(noOrganisation()).when(callIn()).thenNothing();
  });

  it('a new name calls in what bears the former one, without a day', () => {
    given(renamed(used()))
      .when(callIn({ ground: 'renamed' }))
      .then({ type: 'SealCalledIn', data: { seal: 1, ground: 'renamed' } });
    given(used())
      .when(callIn({ ground: 'renamed' }))
      .thenNothing();
    given(renamed(requested()))
      .when(callIn({ ground: 'renamed' }))
      .thenNothing();
  });
});

describe('an organisation ends without a seal', () => {
  it('[DHTN-2.7] received or in use it is abroad; lost, collected or only asked for it is not', () => {
    const active = (history: History<'organisation'>) => {
      const state = organisationAfter(history);
      return state.status !== 'unknown' && hasActiveSeal(state);
    };
    expect([issued(), used(), calledIn()].map(active)).toEqual([true, true, true]);
    expect([base(), requested(), lost(), collected()].map(active)).toEqual([false, false, false, false]);
  });
});
