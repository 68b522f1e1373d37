import { Injectable } from '@nestjs/common';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import type { PlaceError } from '#shared/kernel/outcome';
import { DefinitionJudge } from '#backend/item/definition-judge';
import type { ItemDoc } from '#backend/item/item.model';

/** The publish gate: whether a draft may be published as it is, by the posts and divisions of this moment. */
@Injectable()
export class JudgeDraft {
  constructor(private readonly judge: DefinitionJudge) {}

  /** Refuses with ITEM.NOT_PUBLISHABLE and the places of the errors, ITEM.DEPARTMENT, or ITEM.NOT_JUDGED where that is not known. */
  async run(doc: ItemDoc): Promise<Outcome<true>> {
    if (!doc.draft) return refused('ITEM.NO_DRAFT');
    const definition = doc.draft.definition as { basics?: { department?: unknown } };
    const judged = await this.judge.findings(definition);
    if (!judged.ok) return judged;
    const errors = judged.value.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const places = errors.slice(0, 100).map(({ code, pointer, message }): PlaceError => ({ code, pointer, message }));
      return refused('ITEM.NOT_PUBLISHABLE', { errors: errors.length }, places);
    }
    return definition.basics?.department === doc.department ? done(true) : refused('ITEM.DEPARTMENT');
  }
}
