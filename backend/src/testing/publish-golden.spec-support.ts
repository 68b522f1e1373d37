import type { FormElement } from '#shared/definition/form-element';
import type { Definition } from '#shared/definition/definition';
import { problemIn, type TestServer } from '#backend/testing/server.spec-support';
import { ITEM } from '#backend/testing/case-work.spec-support';

/** Publishes the golden item anew with more questions on its first page, by its author and its publisher. */
export function publishWith(server: TestServer, elements: readonly FormElement[]): Promise<void> {
  return publishChanged(server, ITEM, ({ form }) => void form.pages[0]!.sections[0]!.elements.push(...elements));
}

/** Publishes an item of the demonstration anew, changed, by its author and its publisher: through the gate, as people do. */
export async function publishChanged(
  server: TestServer,
  item: string,
  change: (definition: Definition) => void,
  by = 'market',
): Promise<void> {
  const author = server.as(`${by}.author`);
  const draft = await author<{ definition: Definition }>('GET', `/api/items/${item}/draft`);
  change(draft.body.definition);
  const saved = await author<{ hash: string }>('PUT', `/api/items/${item}/draft`, {
    body: { definition: draft.body.definition, commands: [] },
    headers: { 'if-match': draft.headers.get('etag') ?? '' },
  });
  if (saved.status !== 200) throw new Error(problemIn(saved));
  const { hash } = saved.body;
  const asked = await author('POST', `/api/items/${item}/review`, { body: { hash } });
  if (asked.status >= 300) throw new Error(`${problemIn(asked)} ${JSON.stringify(asked.body)}`);
  const published = await server.as(`${by}.publisher`)('POST', `/api/items/${item}/versions`, { body: { hash } });
  if (published.status !== 201) throw new Error(problemIn(published));
}
