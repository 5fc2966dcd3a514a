import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../src/cli/import.ts';
import type { Verb } from '../../src/cli/verb.ts';
import { configFrom } from '../../src/config.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { TREE, fileOf } from '../exchange/a-register.ts';

/** Machines with data folders of their own, in one temporary folder. */
export function machines() {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-cli-'));

  /** A data folder, what is run on it, and what that printed. */
  function aMachine(name: string) {
    const dataDir = join(folder, name);
    const config = configFrom({ DATA_DIR: dataDir });
    const at = (file: string) => join(folder, `${name}-${file}`);
    return {
      dataDir,
      config,
      at,
      async file(file: string, kind: 'members' | 'organisations', rows: Record<string, string>[]) {
        writeFileSync(at(file), Buffer.concat(await fileOf(kind, rows).content.stream().toArray()));
        return at(file);
      },
      async run(verb: Verb, ...args: string[]) {
        let printed = '';
        const write = process.stdout.write;
        const errors = process.stderr.write;
        process.stdout.write = (text) => Boolean((printed += String(text)));
        process.stderr.write = () => true;
        try {
          return { code: await verb(args, config), printed };
        } finally {
          process.stdout.write = write;
          process.stderr.write = errors;
        }
      },
      async events() {
        const store = EmbeddedEventStore.open(join(dataDir, 'events.sqlite'), { readOnly: true });
        const events = [];
        for await (const event of store.readAll()) events.push(event);
        await store.close();
        return events;
      },
      async members() {
        return (await this.events()).filter(({ stream }) => stream.startsWith('member-'));
      },
    };
  }

  async function withTree(name: string) {
    const machine = aMachine(name);
    const tree = await machine.file('tree.csv', 'organisations', TREE);
    const { code } = await machine.run(importFile, '--kind', 'organisations', '--file', tree);
    expect(code).toBe(0);
    return machine;
  }

  return { aMachine, withTree, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
