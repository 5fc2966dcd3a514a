import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commanded } from '../../bench/waiting-cases.ts';
import { openHouse } from '../../src/cli/house.ts';
import { configFrom } from '../../src/config.ts';
import { service, type House } from '../../src/container.ts';
import { anAccount } from '../http/a-server.ts';

/** Somebody who may record members in a cell, signed in. */
export interface Officer {
  cell: string;
  username: string;
  password: string;
  /** A session that outlives restarts of the server. */
  cookie: string;
}

/** A data folder with a cell and an officer in it, as a clean stop left it. */
export interface PreparedFolder extends Officer {
  folder: string;
  remove(): void;
}

/** @param folder an empty one; without it one is made */
export async function preparedFolder(folder = mkdtempSync(join(tmpdir(), 'so-goc-faults-'))): Promise<PreparedFolder> {
  const opened = await openHouse(configFrom({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
  const officer = await anOfficer(opened.house);
  await opened.close();
  return { folder, ...officer, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Takes a cell over, opens an account for the whole register, and signs it in. */
export async function anOfficer(house: House): Promise<Officer> {
  const [province, ward, cell] = [randomUUID(), randomUUID(), randomUUID()];
  const found = (id: string, type: string, parent: string | null) => {
    const body = { name: `Tổ chức ${type}`, type, parent, powers: [], since: '2000-01-01' };
    return commanded(house, 'organisations.takeOver', id, body);
  };
  await found(province, 'provincialCommittee', null);
  await found(ward, 'upperBase', province);
  await found(cell, 'subordinateCell', ward);
  const { username, password } = await anAccount(house, [{ role: 'upperOfficer' }]);
  const { token } = await house.get(service.signIn).begin(username, password);
  return { cell, username, password, cookie: `sogoc=${token}` };
}
