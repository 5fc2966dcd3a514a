import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';
import { aLand, decisionOf } from '../reorganisation/acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aLand(office);
});

const body = (issuer: string, to: string, more: object = {}) => ({
  ...{ to: idOf(to), ...decisionOf(issuer), effectiveOn: '2026-10-01', ...more },
});
const handsOver = (what: string, issuer: string, to: string, more: object = {}) =>
  office.does('organisations.handOver', idOf(what), body(issuer, to, more));
const refused = (code: string, what: string, issuer: string, to: string, more: object = {}) =>
  office.refused(code, 'organisations.handOver', idOf(what), body(issuer, to, more));
const accepts = (issuer: string, date = '2026-09-30') => ({
  accepted: { number: `9-CV/${issuer}`, date, issuer: idOf(issuer) },
});
const parentOf = async (what: string) => (await office.register.chain(idOf(what), '2026-10-01'))[1]?.id;

describe('who gives and who receives', () => {
  it('[DHTN-2.1.3] a cell: outside of the base the upper-base decides, and the receiving base accepts', async () => {
    await refused('hand-over/not-the-deciding-body', 'cell', 'base of upper', 'other base of upper');
    await handsOver('cell', 'upper', 'other base of upper');
    expect(await parentOf('cell')).toBe(idOf('other base of upper'));

    await refused('hand-over/not-accepted', 'second cell', 'upper', 'base of sister upper');
    await office.organisation('far section', 'sectionOrg', 'base of sister upper');
    await refused('hand-over/accepted-by-another', 'second cell', 'upper', 'far section', accepts('far section'));
    const late = accepts('base of sister upper', '2026-10-02');
    await refused('hand-over/accepted-after', 'second cell', 'upper', 'base of sister upper', late);
    await handsOver('second cell', 'upper', 'base of sister upper', accepts('base of sister upper'));
    expect(await parentOf('second cell')).toBe(idOf('base of sister upper'));
  });

  it('[DHTN-2.1.3] a cell: inside the base its committee decides', async () => {
    await office.organisation('section', 'sectionOrg', 'base of upper');
    await handsOver('cell', 'base of upper', 'section');
    expect(await parentOf('cell')).toBe(idOf('section'));
  });

  it('[DHTN-2.1.3] a base organisation: to another upper-base the province decides and that one accepts', async () => {
    await refused('hand-over/not-the-deciding-body', 'base of upper', 'upper', 'sister upper', accepts('sister upper'));
    await handsOver('base of upper', 'province', 'sister upper');
    expect(await parentOf('base of upper')).toBe(idOf('sister upper'));
  });

  it('[DHTN-2.1.3] across provinces the giving province decides and the receiving upper-base accepts: enough', async () => {
    await refused('hand-over/not-accepted', 'base of upper', 'province', 'far upper');
    await handsOver('base of upper', 'province', 'far upper', accepts('far upper'));
    expect(await parentOf('base of upper')).toBe(idOf('far upper'));
  });

  it('[DHTN-2.1.3] an upper-base: the giving province decides, the receiving one accepts; who stands above both needs no acceptance', async () => {
    await refused('authority/not-above', 'upper', 'province', 'other province', accepts('far upper'));
    await handsOver('upper', 'province', 'other province', accepts('other province'));
    expect(await parentOf('upper')).toBe(idOf('other province'));
    await handsOver('sister upper', 'centre', 'other province');
    expect(await parentOf('sister upper')).toBe(idOf('other province'));
  });

  it('[DHTN-2.1.3] to a body directly under the centre the Central Organisation Commission consents in writing', async () => {
    const given = accepts('ministry');
    await refused('hand-over/central-consent-missing', 'base of upper', 'province', 'ministry', given);
    const late = { ...given, centralConsent: { number: '5-CV/BTCTW', date: '2026-10-01' } };
    await refused('hand-over/central-consent-after', 'base of upper', 'province', 'ministry', late);
    const consent = { ...given, centralConsent: { number: '5-CV/BTCTW', date: '2026-09-20' } };
    await handsOver('base of upper', 'province', 'ministry', consent);
    expect(await parentOf('base of upper')).toBe(idOf('ministry'));
  });
});

describe('the tree', () => {
  it('[DHTN-2.1.3] one event moves all below, and no member is touched', async () => {
    const before = (await office.log()).filter(({ stream }) => stream.startsWith('member-')).length;
    await handsOver('base of upper', 'province', 'sister upper');
    expect((await office.log()).filter(({ stream }) => stream.startsWith('member-')).length).toBe(before);
    expect(await office.register.census.roll(idOf('sister upper'))).toEqual({ official: 8, probationary: 0 });
    expect(await office.register.census.roll(idOf('upper'))).toEqual({ official: 4, probationary: 0 });
  });

  it('[DHTN-2.1.3] no circle, no wrong level, no move of the top, nothing new a second time', async () => {
    await refused('organisation/circle', 'upper', 'province', 'upper');
    await refused('organisation/wrong-parent-level', 'cell', 'province', 'province');
    await refused('organisation/top-cannot-move', 'centre', 'centre', 'province');
    await refused('organisation/unknown-parent', 'cell', 'upper', 'nothing', accepts('upper'));
    const again = body('province', 'sister upper');
    await office.does('organisations.handOver', idOf('base of upper'), again);
    const before = (await office.log()).length;
    await office.does('organisations.handOver', idOf('base of upper'), again);
    expect((await office.log()).length).toBe(before);
  });

  it('[DHTN-2.1.3] neither under what winds up nor under what has ended', async () => {
    await office.command('organisations.dissolve', idOf('base of sister upper'), {
      ...{ ...decisionOf('sister upper', '2026-09-20'), effectiveOn: '2026-09-25', ground: 'unsuitable' },
    });
    const given = accepts('base of sister upper');
    await refused('organisation/parent-closing', 'cell', 'upper', 'base of sister upper', given);
  });
});
