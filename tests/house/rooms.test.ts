import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const register = fileURLToPath(new URL('../../src/register', import.meta.url));
const rooms = readdirSync(register, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const sources = (room: string) =>
  readdirSync(join(register, room))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(register, room, name), 'utf8'));
const readme = (room: string) => readFileSync(join(register, room, 'README.md'), 'utf8');
/** Types of the events that a room records. */
const eventsOf = (room: string) =>
  sources(room).flatMap((source) => [...source.matchAll(/= event\(\s*'(\w+)'/g)].map(([, type]) => type!));
/** Names in code spans, whole: commands, events. `…Ended` stands for all that end so. */
const named = (room: string) => [...readme(room).matchAll(/`(…?[A-Z][A-Za-z]+)`/g)].map(([, name]) => name!);

describe.each(rooms)('the room %s is described as it is', (room) => {
  it('every event that it records is named', () => {
    const names = named(room);
    const told = (type: string) =>
      names.some((name) => name === type || (name.startsWith('…') && type.endsWith(name.slice(1))));
    expect(eventsOf(room).filter((type) => !told(type))).toEqual([]);
  });

  it('every command and event that is named is there', () => {
    const everything = rooms.flatMap(sources).join('\n');
    const isThere = (name: string) => new RegExp(`\\b(const|interface|type) ${name}\\b|'${name}'`).test(everything);
    expect(named(room).filter((name) => !name.startsWith('…') && !isThere(name))).toEqual([]);
  });

  it('every file that it points to is there', () => {
    const links = [...readme(room).matchAll(/\]\(([^)#:]+)\)/g)].map(([, to]) => to!);
    expect(links.filter((to) => !existsSync(join(register, room, to)))).toEqual([]);
  });
});
