import { Injectable } from '@nestjs/common';
import { checkDefinition } from '#shared/check/check-definition';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import type { PlaceError } from '#shared/kernel/outcome';
import { ReadDirectory } from '#backend/directory/read-directory';
import type { ItemDoc } from '#backend/item/item.model';

/** The publish gate: whether a draft may be published as it is, by the posts and divisions of this moment. */
@Injectable()
export class JudgeDraft {
  constructor(private readonly directory: ReadDirectory) {}

  /** Refuses with ITEM.NOT_PUBLISHABLE and the places of the errors, or ITEM.DEPARTMENT. */
  async run(doc: ItemDoc): Promise<Outcome<true>> {
    if (!doc.draft) return refused('ITEM.NO_DRAFT');
    const definition = doc.draft.definition as { basics?: { department?: unknown } };
    const findings = checkDefinition(definition, await this.directory.surroundings());
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const places = errors.slice(0, 100).map(({ code, pointer, message }): PlaceError => ({ code, pointer, message }));
      return refused('ITEM.NOT_PUBLISHABLE', { errors: errors.length }, places);
    }
    return definition.basics?.department === doc.department ? done(true) : refused('ITEM.DEPARTMENT');
  }
}
