import { describe, it } from '@jest/globals';
import { Recognise } from '../../../src/register/recognition/commands.ts';
import { recognise } from '../../../src/register/recognition/decide.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import { given } from '../given.ts';
import { probationaryMember } from '../people.ts';
import { decisionOf, issuer, TODAY } from '../places.ts';
import { recognised, recogniseOn } from './acts.ts';

const alone = probationaryMember({ ceremony: '2025-03-10' });
const papers = (selfReviewOn: string, assessmentOn = selfReviewOn) => ({ loneAbroad: { selfReviewOn, assessmentOn } });

describe('đảng viên dự bị đơn lẻ ở nước ngoài (294-QĐ/TW 6.3.3a)', () => {
  it('[DHTN-2.2.4.e] is recognised on self-review and assessment, without a vote of a cell; late is nobody', () => {
    given(alone)
      .when(recogniseOn('2026-09-01', papers('2026-03-12', '2026-08-20')))
      .then(recognised({ officialDate: '2026-03-10', loneAbroad: papers('2026-03-12', '2026-08-20').loneAbroad }));
  });

  it('writes the self-review after month 12 all the same', () => {
    given(alone)
      .when(recogniseOn('2026-04-20', papers('2026-03-09', '2026-04-01')))
      .thenRefused('recognition/self-review-too-early', { earlier: '2026-03-10' });
    given(alone)
      .when(recogniseOn('2026-04-20', papers('2026-03-10')))
      .then(recognised({}));
  });

  it('is decided after both papers, with the certificate of the course there', () => {
    given(alone)
      .when(recogniseOn('2026-03-31', papers('2026-03-12', '2026-04-01')))
      .thenRefused('recognition/decision-before-review');
    given(probationaryMember({ ceremony: '2025-03-10', course: '2026-04-02' }))
      .when(recogniseOn('2026-04-20', papers('2026-03-12', '2026-04-01')))
      .thenRefused('recognition/course-after-review');
  });

  it('rests on one of the two: the cell’s review, or these papers', () => {
    given(alone)
      .when(recogniseOn('2026-04-20', { ...papers('2026-03-12'), reviewedOn: '2026-04-01' }))
      .thenRefused('recognition/one-review');
    const neither = Recognise.parse({ decision: decisionOf('2026-04-20') });
    const context = { today: TODAY, calendar: seededCalendar, issuer: issuer('2026-04-20') };
    given(alone)
      .when((member) => recognise(member, neither, context))
      .thenRefused('recognition/one-review');
  });
});
