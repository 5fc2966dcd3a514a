/* global connect, print, sleep */
// Run by mongosh in docker-compose.yml. Makes the replica set and the account of So Goc where they are not there yet.
const { readFileSync } = require('node:fs');

const secret = (name) => readFileSync(`/run/secrets/${name}`, 'utf8').trim();
const members = ['mongodb-1', 'mongodb-2', 'mongodb-3'];
const address = (hosts, more) =>
  `mongodb://root:${secret('mongodb-root-password')}@${hosts}/admin?tls=true&tlsCAFile=/run/secrets/ca&${more}`;

const first = connect(address(members[0], 'directConnection=true'));
try {
  first.adminCommand({ replSetGetStatus: 1 });
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error;
  const configuration = { _id: 'so-goc', members: members.map((host, _id) => ({ _id, host: `${host}:27017` })) };
  first.adminCommand({ replSetInitiate: configuration });
  print('replica set initiated');
}
while (!first.adminCommand({ hello: 1 }).primary) sleep(500);

const primary = connect(address(members.join(','), 'replicaSet=so-goc'));
if (!primary.getUser('so-goc')) {
  // Of the register, its keys, its ledger of destructions, and its read models: nothing else.
  const databases = ['so-goc', 'so-goc-keys', 'so-goc-destructions', 'so-goc-eventstoredb'];
  primary.createUser({
    user: 'so-goc',
    pwd: secret('mongodb-password'),
    roles: databases.map((db) => ({ role: 'readWrite', db })),
  });
  print('account made');
}
