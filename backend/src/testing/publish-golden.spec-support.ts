import type { FormElement } from '#shared/definition/form-element';
import type { Definition } from '#shared/definition/definition';
import { problemIn, type TestServer } from '#backend/testing/server.spec-support';
import { ITEM } from '#backend/testing/case-work.spec-support';

/** Publishes the golden item anew with more questions on its first page, by its author and its publisher. */
export async function publishWith(server: TestServer, elements: readonly FormElement[]): Promise<void> {
  const author = server.as('market.author');
  const draft = await author<{ definition: Definition }>('GET', `/api/items/${ITEM}/draft`);
  draft.body.definition.form.pages[0]!.sections[0]!.elements.push(...elements);
  const saved = await author<{ hash: string }>('PUT', `/api/items/${ITEM}/draft`, {
    body: { definition: draft.body.definition, commands: [] },
    headers: { 'if-match': draft.headers.get('etag') ?? '' },
  });
  const { hash } = saved.body;
  await author('POST', `/api/items/${ITEM}/review`, { body: { hash } });
  const published = await server.as('market.publisher')('POST', `/api/items/${ITEM}/versions`, { body: { hash } });
  if (published.status !== 201) throw new Error(problemIn(published));
}
