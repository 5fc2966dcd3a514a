import { afterAll, beforeAll } from '@jest/globals';
import { MongoReadStore } from '../../../read-models/stores/mongodb/mongo-read-store.ts';
import { Deployment } from '../../../src/stores/mongodb/deployment.ts';
import { readStoreContract } from '../../contracts/read-store.ts';
import { describeUnlessLacking } from '../../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../../servers/mongodb.ts';

describeUnlessLacking('MongoDB', lacksMongoDb, () => {
  let server: MongoDbServer;
  beforeAll(async () => void (server = await mongoDbServer()));
  afterAll(() => server.stop());

  readStoreContract(
    'MongoDB',
    async () => {
      const url = server.newUrl();
      let deployment = await Deployment.connect(url);
      let store = await MongoReadStore.open(deployment);
      const close = async () => {
        await store.close();
        await deployment.close();
      };
      return {
        store,
        async reopen() {
          await close();
          deployment = await Deployment.connect(url);
          return (store = await MongoReadStore.open(deployment));
        },
        async dispose() {
          await close();
          await dropDatabases(url);
        },
      };
    },
    15,
  );
});
