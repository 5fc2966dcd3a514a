import { aTree } from '../office/acts.ts';
import { idOf, type Office } from '../office/office.ts';
import { tellsOfRestarts, type Stories } from '../office/restarts.ts';
import { opening, opens as opensTransfer } from '../register/transfer/acts.ts';

const merging = {
  organisation: idOf('province'),
  decision: { number: '40-QĐ/TU', date: '2026-09-30', issuer: idOf('province') },
  effectiveOn: '2026-10-01',
};

async function provinceMayEstablish(office: Office): Promise<void> {
  const decision = { number: '1-QĐ/TU', date: '2020-01-02', issuer: idOf('province') };
  const power = { power: 'establishOrganisation', effectiveOn: '2020-02-01', decision };
  await office.command('organisations.grantPower', idOf('province'), power);
}

const stories: Stories = {
  'reorganisations: [DHTN-2.1.3] two cells become one, somebody is held back, and one goes on': {
    async tell(office) {
      await provinceMayEstablish(office);
      for (const name of ['x', 'y', 'z']) await office.official(name, 'sister');
      await office.sympathiser('A', 'sister');
      await opensTransfer(office, 'y', { to: 'far cell' });
      await office.command('reorganisations.consolidate', idOf('act'), {
        ...merging,
        sources: [idOf('cell'), idOf('sister')],
        founded: { id: idOf('new'), name: 'Chi bộ mới', type: 'subordinateCell', parent: idOf('base'), code: '7.7' },
      });
    },
    comes: {
      OrganisationEstablished: 1,
      OrganisationReorganised: 2,
      MemberTransferredDirectly: 6,
      ApplicantMoved: 1,
      ReorganisationHeldBack: 2,
      OrganisationEnded: 1,
    },
  },
  'reorganisations: a committee is merged, and what was held back is resumed': {
    async tell(office) {
      await provinceMayEstablish(office);
      await office.command('organisations.takeOverSeal', idOf('upper'), { since: '2010-01-01' });
      const into = { into: idOf('far'), absorbed: [idOf('upper')] };
      await office.does('reorganisations.merge', idOf('act'), { ...merging, ...into });
      const seal = { seal: 1, on: '2026-10-20', by: idOf('province') };
      await office.command('organisations.collectSeal', idOf('upper'), seal);
    },
    comes: { OrganisationHandedOver: 1, ReorganisationResumed: 1, OrganisationEnded: 1, ReorganisationCarriedOut: 1 },
  },
  'reorganisations: [DHTN-2.1.1] who is named at an establishment goes to the new cell, and one is held back': {
    async tell(office) {
      await provinceMayEstablish(office);
      for (const name of ['x', 'y']) await office.official(name, 'sister');
      const from = (name: string, cell: string) => ({ member: idOf(name), from: idOf(cell) });
      const { decision, effectiveOn } = merging;
      await office.command('organisations.establish', idOf('new'), {
        ...{ name: 'Chi bộ mới', type: 'subordinateCell', parent: idOf('base'), decision, effectiveOn },
        ...{ officialMembers: 3, probationaryMembers: 0 },
        members: [from('x', 'sister'), from('y', 'sister'), from('first of cell', 'cell')],
      });
      await office.command('members.openTransfer', idOf('y'), opening({ to: 'far cell' }));
    },
    comes: { OrganisationEstablishmentDecided: 1, MemberTransferredDirectly: 2, ReorganisationHeldBack: 1 },
  },
  'late-arrivals: who comes into what was merged goes on': {
    async tell(office) {
      await provinceMayEstablish(office);
      const into = { into: idOf('cell'), absorbed: [idOf('sister')] };
      const take = office.claims.take.bind(office.claims);
      let merged = false;
      office.claims.take = async (...claim) => {
        if (!merged) {
          merged = true;
          await office.does('reorganisations.merge', idOf('act'), { ...merging, ...into });
        }
        return take(...claim);
      };
      await office.official('late', 'sister');
    },
    comes: { MemberTransferredDirectly: 3, OrganisationEnded: 1 },
  },
  'late-arrivals: who comes into what was dissolved makes it wind up again, once': {
    async tell(office) {
      await provinceMayEstablish(office);
      const take = office.claims.take.bind(office.claims);
      let dissolved = false;
      office.claims.take = async (...claim) => {
        if (!dissolved) {
          dissolved = true;
          await dissolves(office, 'sister');
        }
        return take(...claim);
      };
      await office.official('late', 'sister');
    },
    comes: { MemberTransferredDirectly: 2, OrganisationEnded: 1, WindingUpResumed: 1 },
  },
};

/** Its two members go to the cell beside it, and it ends. */
async function dissolves(office: Office, name: string): Promise<void> {
  const decision = { number: '41-QĐ/TU', date: '2026-09-30', issuer: idOf('province') };
  const ends = { ground: 'taskDone', decision, effectiveOn: '2026-10-01' };
  await office.does('organisations.dissolve', idOf(name), ends);
  for (const [at, who] of ['first', 'second'].entries()) {
    const paper = { number: `${at + 1}-QĐ`, date: '2026-10-02', issuer: idOf('base') };
    const moved = { to: idOf('cell'), movedOn: '2026-10-05', decision: paper };
    await office.does('members.transferInternally', idOf(`${who} of ${name}`), moved);
  }
  await office.does('organisations.end', idOf(name), { endedOn: '2026-10-06' });
}

tellsOfRestarts(aTree, stories);
