import { peer } from './install.ts';

/** A row of the table that DuckDB counts. */
export interface Counted {
  status: string;
  sex: string;
  birthYear: number;
}

/** The part of @duckdb/node-api that is used here. */
interface DuckDb {
  DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
}
interface Connection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<Appender>;
  prepare(sql: string): Promise<{ runAndReadAll(): Promise<{ getRowObjects(): Record<string, unknown>[] }> }>;
  closeSync(): void;
}
interface Appender {
  appendVarchar(value: string): void;
  appendInteger(value: number): void;
  endRow(): void;
  closeSync(): void;
}

/**
 * Members in a columnar table of DuckDB, in memory.
 * @param sql asked of the table `members (status, sex, birthYear)`
 * @returns how to ask, and how to close it
 */
export async function duckDb(rows: AsyncIterable<Counted>, sql: string) {
  const { DuckDBInstance } = await peer<DuckDb>('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('CREATE TABLE members (status VARCHAR, sex VARCHAR, birthYear INTEGER)');
  const appender = await connection.createAppender('members');
  for await (const { status, sex, birthYear } of rows) {
    appender.appendVarchar(status);
    appender.appendVarchar(sex);
    appender.appendInteger(birthYear);
    appender.endRow();
  }
  appender.closeSync();
  const prepared = await connection.prepare(sql);
  return {
    ask: async () => (await prepared.runAndReadAll()).getRowObjects(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
