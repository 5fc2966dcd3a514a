import { describe, it } from '@jest/globals';
import { given } from '../given.ts';
import { admittedMember, deceased, nobody, officialMember, probationaryMember } from '../people.ts';
import { recordCourse } from './acts.ts';

describe('giấy chứng nhận lớp đảng viên mới', () => {
  const joined = probationaryMember({ ceremony: '2025-03-10', course: null });

  it('is recorded on its own day', () => {
    given(joined)
      .when(recordCourse('2025-09-10'))
      .then({ type: 'NewMemberCourseCompleted', effectiveOn: '2025-09-10', data: { certificateNumber: '34/GCN' } });
  });

  it('may be of the day of the ceremony, not before it', () => {
    given(joined).when(recordCourse('2025-03-10')).then({ type: 'NewMemberCourseCompleted' });
    given(joined).when(recordCourse('2025-03-09')).thenRefused('recognition/course-before-ceremony');
  });

  it('is not of a day to come', () => {
    given(joined)
      .when(recordCourse('2025-09-10', '34/GCN', '2025-09-09'))
      .thenRefused('date/in-the-future');
  });

  it('does nothing for the same certificate, and refuses another', () => {
    const taught = probationaryMember({ ceremony: '2025-03-10', course: '2025-09-10' });
    given(taught).when(recordCourse('2025-09-10')).thenNothing();
    given(taught).when(recordCourse('2025-09-11')).thenRefused('recognition/course-recorded-already');
    given(taught).when(recordCourse('2025-09-10', '35/GCN')).thenRefused('recognition/course-recorded-already');
  });

  it.each([
    ['nobody', nobody(), 'member/not-recorded'],
    ['before the ceremony', admittedMember(), 'recognition/not-probationary'],
    ['after recognition', officialMember(), 'recognition/not-probationary'],
    ['the dead', deceased(joined, '2025-12-01'), 'member/deceased'],
  ])('refuses %s', (_who, history, code) => {
    given(history).when(recordCourse('2026-01-10')).thenRefused(code);
  });
});
