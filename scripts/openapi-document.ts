import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  zodToOpenAPIRegistry,
  type ResponseConfig,
} from '@asteasolutions/zod-to-openapi';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { z } from 'zod';
import { commands, endpoints } from '../src/catalogue.ts';
import type { Command } from '../src/http/command.ts';
import type { Endpoint } from '../src/http/endpoint.ts';
import { JudgedBy } from '../src/http/judged-by.ts';
import { strictly } from '../src/http/strict.ts';

/** RFC 9457, with our own members. */
const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  source: z.string().optional().meta({ description: 'Rule that refuses, as it is cited' }),
  errors: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
  current: z
    .object({
      revision: z.int(),
      lastEvent: z.object({ type: z.string(), recordedAt: z.string(), actorName: z.string() }).optional(),
    })
    .optional()
    .meta({ description: 'At 412: how the stream stands now' }),
});

const CommandAnswer = z.object({
  id: z.string(),
  revision: z.int(),
  position: z.string().optional(),
  events: z.int().meta({ description: 'How many were stored; 0 if it was so already' }),
  stored: z.array(z.object({ type: z.string(), effectiveOn: z.string() })).meta({
    description: 'What was stored, and from when each holds',
  }),
  judgedBy: z.array(JudgedBy).optional().meta({ description: 'The versions of policy by which it was judged' }),
  oneTimePassword: z.string().optional(),
  wouldStore: z
    .array(z.object({ type: z.string(), effectiveOn: z.string(), data: z.record(z.string(), z.unknown()) }))
    .optional()
    .meta({ description: 'Only with Dry-Run, which answers nothing else' }),
});

const etag = { ETag: { schema: { type: 'string' as const }, description: 'Revision in quotes, strong' } };
const position = { Position: { schema: { type: 'string' as const }, description: 'To be given as Min-Position' } };

/** The description of the whole interface, from the same catalogue and schemas that it is served by. */
export function openapiDocument() {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'sogoc' });
  const problem = named('Problem', Problem);
  const answer = named('CommandAnswer', CommandAnswer);
  const refused: ResponseConfig = {
    description: 'A problem (RFC 9457)',
    content: { 'application/problem+json': { schema: problem } },
  };
  for (const command of commands) registry.registerPath(commandPath(command, answer, refused));
  for (const [name, declared] of Object.entries(endpoints as Record<string, Endpoint>)) {
    registry.registerPath(endpointPath(name, declared, refused));
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Sổ gốc',
      version: '1',
      description: 'Refusals come in one order: 401, 404, 403, 400, the first answer again, 428, 412, 409.',
    },
    servers: [{ url: '/api' }],
  });
}

/** The types of the description, as the console imports them. */
export async function clientTypes(document: unknown): Promise<string> {
  const nodes = await openapiTypescript(document as Parameters<typeof openapiTypescript>[0]);
  return `/* Generated from openapi/openapi.json by npm run openapi. */\n\n${astToString(nodes)}`;
}

type Path = Parameters<OpenAPIRegistry['registerPath']>[0];

function commandPath(command: Command, answer: z.ZodType, refused: ResponseConfig): Path {
  const body = named(typeName(command.name), strictly(command.body));
  const stored = { content: { 'application/json': { schema: answer } }, headers: { ...etag, ...position } };
  return {
    method: 'post',
    path: command.path,
    operationId: command.name,
    tags: [command.name.split('.')[0]!],
    description: [`Roles: ${command.roles.join(', ')}.`, command.form && `Form ${command.form}.`]
      .filter(Boolean)
      .join(' '),
    security: [{ session: [] }],
    request: {
      params: z.object({ id: z.uuid() }),
      headers: z.object({
        'Idempotency-Key': z.uuid().meta({ description: 'Command id: sent again, it is stored once' }),
        ...(command.begins
          ? { 'If-Match': z.string().optional() }
          : { 'If-Match': z.string().meta({ description: 'Revision that was seen, in quotes' }) }),
        'Dry-Run': z.enum(['true']).optional().meta({ description: 'Judge only, store nothing' }),
      }),
      body: { required: true, content: { 'application/json': { schema: body } } },
    },
    responses: {
      ...(command.begins && { 201: { description: 'Begun', ...stored } }),
      200: { description: 'Stored, so already, or judged with Dry-Run', ...stored },
      default: refused,
    },
  };
}

function endpointPath(name: string, declared: Endpoint, refused: ResponseConfig): Path {
  const { access, kind, method, path, produces, summary, readModel } = declared;
  const headers = readModel && {
    headers: z.object({ 'Min-Position': z.string().optional(), 'If-None-Match': z.string().optional() }),
  };
  const body = declared.upload
    ? { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } }
    : declared.body && {
        'application/json': { schema: named(`${typeName(name)}Body`, strictly(declared.body)) },
      };
  const content =
    kind === 'json'
      ? { 'application/json': { schema: named(typeName(name), declared.answer!) } }
      : kind === 'stream' && { [produces!]: { schema: { type: 'string' as const } } };
  const responses = {
    [kind === 'none' ? 204 : (declared.status ?? 200)]: {
      description: summary,
      ...(content && { content }),
      ...(readModel && path.includes('{id}') && { headers: etag }),
    },
    default: refused,
  };
  return {
    method,
    path,
    operationId: name,
    tags: [name.split('.')[0]!],
    summary,
    ...(access.to === 'roles' && { description: `Roles: ${access.roles.join(', ')}.` }),
    security: access.to === 'anyone' ? [] : [{ session: [] }],
    request: {
      ...(path.includes('{') && {
        params: z.object({
          ...(path.includes('{id}') && { id: z.uuid() }),
          ...(path.includes('{document}') && { document: z.uuid() }),
        }),
      }),
      ...(declared.query && { query: strictly(declared.query) as z.ZodObject }),
      ...headers,
      ...(body && { body: { required: true, content: body } }),
    },
    responses,
  };
}

/** The same schema, under a name in the description. */
function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  const own = schema.clone(undefined, { parent: true }) as Schema;
  zodToOpenAPIRegistry.add(own, { _internal: { refId: name } });
  return own;
}

/** `members.recordDeath` as a type is called: `MembersRecordDeath`. */
function typeName(name: string): string {
  return name
    .split('.')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');
}
