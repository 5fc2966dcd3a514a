import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTree } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { SendErrorReport } from '../../../src/register/error-report/commands.ts';
import { errorReportDecider } from '../../../src/register/error-report/decide.ts';

let office: Office;
const id = idOf('report');
const told = { what: 'Không lưu được tờ khai', screen: '/members/{id}/admit', version: '0.1.0' };
beforeEach(async () => {
  office = new Office();
  await aTree(office);
});

const sends = (organisation: string, more: object = {}) =>
  office.command('errorReports.send', id, { organisation: idOf(organisation), ...told, ...more });
const report = async () => (await office.states.load(errorReportDecider, id)).state;

describe('báo lỗi phần mềm', () => {
  it('[DHTN-0.6] goes to the committee directly above the reporter’s organisation', async () => {
    await sends('cell', { correlation: idOf('problem') });
    expect(await report()).toEqual({ status: 'received', id, organisation: idOf('cell'), at: idOf('base') });
    const { data } = await office.lastOf(`errorReport-${id}`, 'ErrorReported');
    expect(data).toMatchObject({ ...told, to: idOf('base'), correlation: idOf('problem') });
  });

  it('[DHTN-0.6] stays at the top where nobody is above', async () => {
    await sends('province');
    expect(await report()).toMatchObject({ at: idOf('province') });
    await office.refused('error-report/nobody-above', 'errorReports.forward', id, {});
  });

  it('[DHTN-0.6] is answered, sent on upward level by level, and closed', async () => {
    await sends('cell');
    await office.command('errorReports.answer', id, { text: 'Đã tiếp nhận' });
    expect(await report()).toMatchObject({ status: 'answered', at: idOf('base') });
    await office.command('errorReports.forward', id, { text: 'Vượt thẩm quyền' });
    expect(await report()).toMatchObject({ status: 'forwarded', at: idOf('upper') });
    await office.command('errorReports.forward', id, {});
    expect(await report()).toMatchObject({ status: 'forwarded', at: idOf('province') });
    await office.command('errorReports.close', id, { text: 'Đã sửa ở phiên bản sau' });
    await office.command('errorReports.close', id, {});
    expect(await report()).toMatchObject({ status: 'closed' });
    expect(await office.typesOf(`errorReport-${id}`)).toEqual([
      ...['ErrorReported', 'ErrorReportAnswered', 'ErrorReportForwarded', 'ErrorReportForwarded', 'ErrorReportClosed'],
    ]);
  });

  it('[DHTN-0.6] nothing is done with one that is closed, that nobody sent, or twice', async () => {
    for (const verb of ['answer', 'forward', 'close']) {
      await office.refused('error-report/unknown', `errorReports.${verb}`, id, { text: 'Đã tiếp nhận' });
    }
    await sends('cell');
    await office.refused('error-report/sent-already', 'errorReports.send', id, {
      ...{ organisation: idOf('cell'), ...told },
    });
    await office.command('errorReports.close', id, {});
    await office.refused('error-report/closed', 'errorReports.answer', id, { text: 'Đã tiếp nhận' });
    await office.refused('error-report/closed', 'errorReports.forward', id, {});
  });

  it.each([
    ['/members/{id}/admit', true],
    ['/', true],
    ['/proposals/list/admission/draft', true],
    ['/members/0b3c5a0e-8a55-5f0b-9a65-3f6a7f1e0f99', false],
    ['/members?q=Nguyễn', false],
    ['https://elsewhere', false],
  ])('[DHTN-0.6] the screen is an address that names nobody: %s', (screen, taken) => {
    const body = { organisation: idOf('cell'), ...told, screen };
    expect(SendErrorReport.safeParse(body).success).toBe(taken);
  });
});
