import { idOf, type Office } from '../office/office.ts';
import { tellsOfRestarts, type Stories } from '../office/restarts.ts';
import { aCountry, fills, opens, send } from '../register/transfer/acts.ts';

const decision = (number: string) => ({ number, date: '2020-01-01', issuer: idOf('province') });

async function sits(office: Office, organisation: string): Promise<void> {
  const position = organisation === 'cell' ? 'secretary' : 'committeeMember';
  const seat = { position, member: idOf('member'), effectiveOn: '2020-01-01' };
  await office.command('organisations.takePosition', idOf(organisation), { ...seat, decision: decision(organisation) });
}

const stories: Stories = {
  'seats: who died holds none, on three levels': {
    async tell(office) {
      for (const name of ['cell', 'base', 'province']) await sits(office, name);
      await office.command('members.recordDeath', idOf('member'), { diedOn: '2026-10-06' });
    },
    comes: { CommitteePositionEnded: 3 },
  },
  'seats: who is received elsewhere keeps only that above both places': {
    async tell(office) {
      for (const name of ['cell', 'base', 'province']) await sits(office, name);
      await opens(office, 'member', { to: 'far cell' });
      await send(office, 'member');
      await fills(office, 'member', 7, 'far', { indexCertified: true });
      const last = { box: 10, organisation: idOf('far cell'), filledOn: '2026-10-15' };
      await office.command('members.fillTransferBox', idOf('member'), last);
    },
    comes: { CommitteePositionEnded: 2 },
  },
  'seats: who is dismissed does not hold the one that the decision names': {
    async tell(office) {
      await sits(office, 'cell');
      await sits(office, 'base');
      await office.command('members.discipline', idOf('member'), {
        ...{ form: 'dismissal', violation: 'Vi phạm', seat: { organisation: idOf('cell'), position: 'secretary' } },
        decision: { number: '8-QĐ', date: '2026-10-06', issuer: idOf('base') },
        ballot: {
          ...{ summoned: 9, leftOut: [], present: 9, invalid: 0, meeting: 'committee', heldOn: '2026-10-05' },
          forms: { reprimand: 0, warning: 0, dismissal: 9, expulsion: 0, none: 0 },
        },
      });
    },
    comes: { CommitteePositionEnded: 1 },
  },
  'seals: a new name and a dissolution call them in': {
    async tell(office) {
      for (const name of ['base', 'key'])
        await office.command('organisations.takeOverSeal', idOf(name), { since: '2010-05-19' });
      const power = { power: 'establishOrganisation', effectiveOn: '2020-02-01', decision: decision('1-QĐ') };
      await office.command('organisations.grantPower', idOf('province'), power);
      const renamed = { number: '3-QĐ', date: '2026-10-01', issuer: idOf('upper') };
      const name = { name: 'Đảng bộ phường', decision: renamed, effectiveOn: '2026-10-01' };
      await office.command('organisations.rename', idOf('base'), name);
      const ended = { number: '4-QĐ', date: '2026-10-01', issuer: idOf('province') };
      const ends = { ground: 'taskDone', decision: ended, effectiveOn: '2026-10-02' };
      await office.command('organisations.dissolve', idOf('key'), ends);
    },
    comes: { SealCalledIn: 2 },
  },
};

tellsOfRestarts(aCountry, stories);
