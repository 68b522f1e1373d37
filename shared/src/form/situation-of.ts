import type { Situation } from '#shared/definition/situation';
import type { Answers } from '#shared/form/answers';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { chosenSituation } from '#shared/form/chosen-situation';
import type { FormSource } from '#shared/form/form-source';
import type { FormSurroundings } from '#shared/form/form-state';
import { plainRoots } from '#shared/form/plain-roots';

/**
 * The situation of an application: the first whose condition holds over the answers that count (`FormState.answers()`);
 * undefined where none does, or where the item has none. The same as the form in use tells. Never throws.
 */
export function situationOf(
  definition: FormSource,
  answers: Answers,
  surroundings: FormSurroundings,
): Situation | undefined {
  if (definition.situations === undefined) return undefined;
  const key = chosenSituation(compiledFormOf(definition).situations, plainRoots(answers, surroundings));
  return definition.situations.find((situation) => situation.key === key);
}
