import type { OpenAPIObject } from '@nestjs/swagger';

const STYLE = `
:root { color-scheme: light; font: 16px/1.5 system-ui, 'Noto Sans SC', sans-serif; color: #1a1f24; background: #fff }
body { max-width: 70rem; margin: 0 auto; padding: 1.5rem }
h2 { margin-top: 2rem; border-bottom: 1px solid #d0d7de }
details { border: 1px solid #d0d7de; border-radius: 6px; margin: .5rem 0; padding: .5rem .75rem }
summary { cursor: pointer } code, pre { font-family: ui-monospace, monospace; font-size: .875rem }
pre { background: #f4f6f8; padding: .75rem; overflow: auto; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere }
.method { display: inline-block; min-width: 4.5rem; font-weight: 600; color: #0b5fa5 }
dt { font-weight: 600; margin-top: .5rem }
`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const json = (value: unknown): string => `<pre>${escape(JSON.stringify(value, null, 2))}</pre>`;

interface Operation {
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
    readonly schema?: unknown;
  }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** A page that shows the description to people: no script, nothing from outside, one style with the nonce of its answer. */
export function docsPage(document: OpenAPIObject, nonce: string): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? 'api'))];
  const rooms = tags.map((tag) => {
    const own = operations.filter(({ operation }) => (operation.tags?.[0] ?? 'api') === tag);
    return `<h2>${escape(tag)}</h2>${own.map(({ path, method, operation }) => shown(path, method, operation)).join('')}`;
  });
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="${escape(name)}"><summary><code>${escape(name)}</code></summary>${json(schema)}</details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.info.title)} API</title><style nonce="${nonce}">${STYLE}</style></head><body>
<main><h1>${escape(document.info.title)} API</h1><p>${escape(document.info.description ?? '')}</p>
<p><a href="/api/openapi.json">OpenAPI ${escape(document.openapi)}</a></p>
${rooms.join('')}<h2>Schemas</h2>${schemas.join('')}</main></body></html>`;
}

function shown(path: string, method: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: where, required, schema }) =>
      `<dt><code>${escape(name ?? '')}</code> (${escape(where ?? '')}${required === true ? ', required' : ''})</dt><dd>${json(schema)}</dd>`,
  );
  const body = operation.requestBody === undefined ? '' : `<h3>Body</h3>${json(operation.requestBody)}`;
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => `<dt>${escape(status)}</dt><dd>${json(answer)}</dd>`,
  );
  return `<details><summary><span class="method">${method.toUpperCase()}</span> <code>${escape(path)}</code></summary>
<p>${escape(operation.description ?? '')}</p>${parameters.length > 0 ? `<h3>Parameters</h3><dl>${parameters.join('')}</dl>` : ''}${body}
<h3>Answers</h3><dl>${answers.join('')}</dl></details>`;
}
