import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import type { ModulesContainer } from '@nestjs/core';
import type * as z from 'zod';
import type { Permission } from '#shared/access/permission';
import { ANSWERS, type Answered } from '#backend/platform/http/answers';
import { NEEDS } from '#backend/platform/http/needs';
import { READS_HEADER } from '#backend/platform/http/reads-header';
import { REFUSES } from '#backend/platform/http/refuses';
import { TAKES_FILE } from '#backend/platform/http/takes-file';

/** A route as its decorators declare it; undefined where they do not. */
export interface Route {
  /** e.g. GET */
  readonly method: string;
  /** e.g. /api/items/:item/draft */
  readonly path: string;
  /** Class and method, for whoever mends it. */
  readonly handler: string;
  readonly permission: Permission | undefined;
  readonly answers: Answered | undefined;
  readonly refuses: readonly string[] | undefined;
  readonly takesFile: boolean;
  /** Headers that it cannot do without. */
  readonly headers: readonly string[];
  /** What is read of the request, and by which schema. */
  readonly reads: readonly { readonly from: 'body' | 'query' | 'param'; readonly schema: z.ZodType | undefined }[];
}

const SOURCES: Readonly<Record<number, 'body' | 'query' | 'param'>> = {
  [RouteParamtypes.BODY]: 'body',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.PARAM]: 'param',
};

/** Every route of the application, by path and method: what the guard's specs and the OpenAPI document go by. */
export function routeTable(modules: ModulesContainer): Route[] {
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOf(metatype) : []));
  return routes.sort((one, other) => `${one.path} ${one.method}`.localeCompare(`${other.path} ${other.method}`));
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
function routesOf(controller: Function): Route[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = name === 'constructor' ? undefined : prototype[name];
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
      string,
      { schema?: z.ZodType }
    >;
    return [
      {
        method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '',
        path: join('api', Reflect.getMetadata(PATH_METADATA, controller), Reflect.getMetadata(PATH_METADATA, handler)),
        handler: `${controller.name}.${name}`,
        permission: Reflect.getMetadata(NEEDS, handler) as Permission | undefined,
        answers: Reflect.getMetadata(ANSWERS, handler) as Answered | undefined,
        refuses: Reflect.getMetadata(REFUSES, handler) as string[] | undefined,
        headers: (Reflect.getMetadata(READS_HEADER, prototype, name) ?? []) as string[],
        takesFile: Reflect.getMetadata(TAKES_FILE, handler) === true,
        reads: Object.entries(args).flatMap(([key, { schema }]) => {
          const from = SOURCES[Number(key.split(':')[0])];
          return from ? [{ from, schema }] : [];
        }),
      },
    ];
  });
}

function join(...parts: unknown[]): string {
  return `/${parts
    .flatMap((part) => String(part ?? '').split('/'))
    .filter((part) => part !== '')
    .join('/')}`;
}
