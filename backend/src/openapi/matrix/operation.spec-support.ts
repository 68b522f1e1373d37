import { type Permission, PERMISSIONS } from '#shared/access/permission';
import type { TestServer } from '#backend/testing/server.spec-support';

/** A route as the server's own description tells it. */
export interface Operation {
  readonly method: string;
  /** e.g. /api/cases/{id} */
  readonly path: string;
  /** e.g. CaseController.read */
  readonly id: string;
  readonly permission: Permission;
  readonly takesBody: boolean;
  /** Names of the properties of its JSON body. */
  readonly bodyKeys: readonly string[];
  /** Headers that it cannot do without. */
  readonly headers: readonly string[];
}

interface Described {
  readonly operationId: string;
  readonly description: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Every route that the server describes at /api/openapi.json. */
export async function operationsOf(server: TestServer): Promise<readonly Operation[]> {
  const { paths, components } = (await server.ask<Description>('GET', '/api/openapi.json')).body;
  const shapeOf = ({ $ref, properties }: Schema) =>
    properties ?? components.schemas[$ref?.split('/').at(-1) ?? '']?.properties ?? {};
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => ({
      ...{ method: method.toUpperCase(), path, id: told.operationId, permission: permissionIn(told) },
      takesBody: told.requestBody !== undefined,
      bodyKeys: Object.keys(shapeOf(told.requestBody?.content['application/json']?.schema ?? {})),
      headers: (told.parameters ?? []).filter(({ in: where }) => where === 'header').map(({ name }) => name),
    })),
  );
}

function permissionIn({ operationId, description }: Described): Permission {
  const name = /^Permission: (\S+)/.exec(description)?.[1] ?? '';
  if (!Object.hasOwn(PERMISSIONS, name)) throw new Error(`${operationId} names no permission`);
  return name as Permission;
}
