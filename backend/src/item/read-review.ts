import { Injectable } from '@nestjs/common';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';
import type { Json } from '#shared/kernel/json';
import type { ReviewView } from '#shared/api/item';
import { Definition } from '#shared/definition/definition';
import { diffVersions } from '#shared/diff/diff-versions';
import { reductions } from '#shared/diff/reductions';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { DefinitionJudge } from '#backend/item/definition-judge';
import { ItemRepository } from '#backend/item/item.repository';
import { scopeOf } from '#backend/item/item-scope';
import { ReductionsMeter } from '#backend/item/reductions-meter';
import { RunningCases } from '#backend/item/running-cases';
import { VersionRepository } from '#backend/item/version.repository';
import type { Caller } from '#backend/platform/http/caller';
import { AccountRepository } from '#backend/session/account.repository';

/** What the second person reads before he publishes or returns. */
@Injectable()
export class ReadReview {
  constructor(
    private readonly items: ItemRepository,
    private readonly versions: VersionRepository,
    private readonly accounts: AccountRepository,
    private readonly judge: DefinitionJudge,
    private readonly running: RunningCases,
    private readonly meter: ReductionsMeter,
  ) {}

  /** Refuses with ITEM.NOT_FOUND, ITEM.NOT_IN_REVIEW or ITEM.NOT_JUDGED. */
  async run(item: string, me: Caller): Promise<Outcome<ReviewView>> {
    const doc = await this.items.find(item, scopeOf(me));
    if (!doc) return refused('ITEM.NOT_FOUND');
    const { draft, live } = doc;
    if (!draft?.review) return refused('ITEM.NOT_IN_REVIEW');
    const { by, at, hash } = draft.review;
    const [before, judged, names, runningCases] = await Promise.all([
      live && this.versions.find(item, live.number),
      this.judge.findings(draft.definition),
      this.accounts.namesOf([by]),
      this.running.count(item),
    ]);
    if (!judged.ok) return judged;
    const after = Definition.parse(migrateDefinition(draft.definition as Json));
    const measured = before && (await this.meter.measured(before, { hash, definition: after }));
    return done({
      item,
      hash,
      author: by,
      authorName: names.get(by) ?? by,
      submittedAt: at,
      ...(live && { comparedWith: live.number }),
      changes: before ? diffVersions(before.definition, after) : [],
      ...(before && {
        reductions: reductions(before.definition, after),
        before: before.definition,
      }),
      ...(measured && { measured }),
      findings: judged.value,
      runningCases,
      definition: after as unknown as ReviewView['definition'],
    });
  }
}
