import { type Verdict, verifyEvents } from '#shared/case/seal-event';
import { CaseRepository } from '#backend/case/case.repository';
import { sha256 } from '#backend/platform/sha256';
import type { TestServer } from '#backend/testing/server.spec-support';

/** Whether the stored events of a case are those that were sealed. */
export async function caseSealIn(server: TestServer, id: string): Promise<Verdict> {
  const doc = await server.app.get(CaseRepository, { strict: false }).find(id);
  return verifyEvents(JSON.parse(JSON.stringify(doc!.events)) as NonNullable<typeof doc>['events'], sha256);
}
