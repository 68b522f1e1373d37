import type { OpenAPIObject } from '@nestjs/swagger';
import { PERMISSIONS } from '#shared/access/permission';
import { Problem } from '#shared/api/problem';
import { wordsOfProblem } from '#shared/api/problem-words';
import { placeSchema, type Schemas } from '#backend/openapi/place-schema';
import { statusOf } from '#backend/platform/http/problem-status';
import type { Route } from '#backend/platform/http/route-table';

type Parameter = NonNullable<Operation['parameters']>[number];
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Refusals that a route may have without saying so, by what it reads and needs. */
function silentCodes(route: Route): string[] {
  const open = route.permission !== undefined && PERMISSIONS[route.permission] === 'everyone';
  const unsafe = route.method !== 'GET';
  return [
    ...(open ? [] : ['SESSION.NEEDED', 'ACCESS.DENIED']),
    ...(unsafe ? ['ORIGIN.MISSING', 'ORIGIN.FOREIGN'] : []),
    ...route.reads.map(({ from }) => ({ body: 'BODY.INVALID', query: 'QUERY.INVALID', param: 'PATH.INVALID' })[from]),
    ...(route.reads.some(({ from }) => from === 'body')
      ? ['BODY.MALFORMED', 'BODY.TOO_LARGE', 'BODY.TYPE_UNSUPPORTED']
      : []),
    ...(route.headers.includes('if-match') ? ['REVISION.MISSING', 'REVISION.MALFORMED'] : []),
    ...(route.headers.includes('idempotency-key') ? ['REQUEST.KEY_MISSING', 'REQUEST.KEY_MALFORMED'] : []),
    'STORE.UNAVAILABLE',
    'PLATFORM.FAULT',
  ];
}

/** Adds to the description what Nest does not know: permissions, refusals with their words, headers. */
export function completeDocument(document: OpenAPIObject, routes: readonly Route[]): OpenAPIObject {
  const schemas = ((document.components ??= {}).schemas ??= {});
  placeSchema(Problem, 'output', 'Problem', schemas);
  for (const route of routes) {
    const operation = operationOf(document, route);
    if (!operation) continue;
    operation.tags = [route.path.split('/')[2] ?? 'api'];
    operation.operationId = route.handler;
    operation.description = `Permission: ${route.permission}`;
    const open = route.permission !== undefined && PERMISSIONS[route.permission] === 'everyone';
    operation.security = open ? [] : [{ cookie: [] }, { bearer: [] }];
    operation.parameters = [
      ...(operation.parameters ?? []).filter((parameter) => !('in' in parameter) || parameter.in !== 'query'),
      ...queryParameters(route, schemas),
      ...route.headers.map((name) => ({
        name,
        in: 'header' as const,
        required: true,
        schema: { type: 'string' as const },
      })),
    ];
    addRefusals(operation, [...silentCodes(route), ...(route.refuses ?? [])]);
  }
  return document;
}

/** One parameter a key of the query's schema; Nest leaves out those of a schema with a name of its own. */
function queryParameters(route: Route, schemas: Schemas): Parameter[] {
  const schema = route.reads.find(({ from }) => from === 'query')?.schema;
  if (!schema) return [];
  const { properties = {}, required = [] } = placeSchema(schema, 'input', 'Query', schemas);
  return Object.entries(properties).map(([name, part]) => ({
    name,
    in: 'query' as const,
    required: required.includes(name),
    schema: part,
  }));
}

function operationOf(document: OpenAPIObject, route: Route): Operation | undefined {
  const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
  return document.paths[path]?.[route.method.toLowerCase() as 'get'];
}

/** One answer a status; its codes with their words stand in the description. */
function addRefusals(operation: Operation, codes: readonly string[]): void {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set(codes)) byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  for (const [status, found] of byStatus) {
    operation.responses[String(status)] = {
      description: found.map((code) => `\`${code}\` ${wordsOfProblem(code, 'en')}`).join('\n\n'),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
}
