import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** What the checks of the house ask of a service. */
interface Service {
  image: string;
  build?: string;
  user: string;
  read_only: boolean;
  cap_drop: string[];
  security_opt: string[];
  restart: string;
  networks: string[];
  ports?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  secrets?: (string | { source: string })[];
  healthcheck: { test?: string[]; disable?: boolean };
  deploy: { resources: { limits: { cpus: string; memory: string; pids: number } } };
  depends_on?: Record<string, { condition: string }>;
}
interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
}

const compose = parse(text('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
/** Those that stay; the others do their work once and end. */
const lasting = services.filter(([, { restart }]) => restart !== 'no');
const namesOf = (service: Service) =>
  (service.secrets ?? []).map((secret) => (typeof secret === 'string' ? secret : secret.source));

describe('docker-compose.yml', () => {
  test('keeps to the Compose Specification', () => {
    const valid = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(
      JSON.parse(text('tests/deployment/compose-spec.json')) as object,
    );
    valid(compose);
    expect(valid.errors ?? []).toEqual([]);
    expect(valid({ ...compose, services: { api: { imagine: 'so-goc' } } })).toBe(false);
  });

  test('holds three nodes of each store, two API processes, a runner with a standby, and a proxy', () => {
    const count = (kind: string) => lasting.filter(([name]) => name.replace(/-\d$/, '') === kind).length;
    expect(['eventstoredb', 'mongodb', 'api', 'runner', 'proxy'].map(count)).toEqual([3, 3, 2, 2, 1]);
    expect(lasting).toHaveLength(11);
  });

  test.each(services)('%s: one exact version, confined, with limits', (_, service) => {
    expect(service.image).toMatch(/:(\d+\.\d+\.\d+[\w.-]*|\$\{SO_GOC_VERSION:-\d+\.\d+\.\d+\})$/);
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toContain('no-new-privileges:true');
    const { cpus, memory, pids } = service.deploy.resources.limits;
    expect(Number(cpus)).toBeGreaterThan(0);
    expect(pids).toBeGreaterThan(0);
    expect(memory).toMatch(/^\d+[mg]$/);
  });

  test.each(lasting)('%s: is watched, and started again when it ends', (_, service) => {
    expect(service.restart).toBe('unless-stopped');
    expect(service.healthcheck.test!.length).toBeGreaterThan(1);
  });

  test('no secret stands in it: each is a file out of the repository, and every one is used', () => {
    const folder = './secrets/';
    expect(text('.gitignore').split('\n')).toContain('secrets/');
    for (const { file } of Object.values(compose.secrets)) expect(file.startsWith(folder)).toBe(true);
    const used = new Set(services.flatMap(([, service]) => namesOf(service)));
    expect([...used].sort()).toEqual(Object.keys(compose.secrets).sort());
    for (const [, { environment = {} }] of services) {
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET|MASTER_KEY|_STORE(_|$)/.test(name))
          expect(`${name}=${value}`).toMatch(/_FILE=\/run\/secrets\//);
        expect(String(value)).not.toMatch(/:\/\/[^/]*@/);
      }
    }
  });

  test('deployment/secrets.sh makes every file that it asks for', () => {
    const script = text('deployment/secrets.sh');
    const names = Object.values(compose.secrets).map(({ file }) => file.replace('./secrets/', ''));
    const made = (name: string) =>
      new RegExp(`make ${name.replace('.', '\\.')} |-out ${name} `).test(script) ||
      script.includes(`certificate ${name.replace(/\.(crt|key)$/, '')} `);
    expect([...names, 'eventstoredb.env'].filter((name) => !made(name))).toEqual([]);
  });

  test('only the proxy can be reached, and the stores by nobody but the server', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
    const on = (network: string) =>
      services.filter(([, { networks }]) => networks.includes(network)).map(([name]) => name);
    expect(on('stores')).not.toContain('proxy');
    expect(on('outside')).toEqual(['proxy']);
    for (const name of ['inside', 'stores']) expect(compose.networks[name]).toEqual({ internal: true });
  });

  test('what a service mounts is there, and no two share a volume', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]!));
    const [files, named] = [
      mounted.filter((from) => from.startsWith('.')),
      mounted.filter((from) => !from.startsWith('.')),
    ];
    for (const file of files) expect(existsSync(join(root, file))).toBe(true);
    expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(new Set(named).size).toBe(named.length);
  });

  test('the version of the image is that of the software', () => {
    const { version } = JSON.parse(text('package.json')) as { version: string };
    expect(compose.services['api-1']!.image).toBe(`so-goc:\${SO_GOC_VERSION:-${version}}`);
  });
});
