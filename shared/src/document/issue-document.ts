import { civilDateOf } from '#shared/kernel/civil-date';
import { say } from '#shared/kernel/text';
import type { IssuedDocument } from '#shared/case/case-state';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { caseValues, dateText } from '#shared/case/case-values';
import { fill, namesIn, type Values } from '#shared/case/fill-text';
import { NO_SEAL, type PrintableDocument } from '#shared/document/printable';

/**
 * A legal document of a case, ready to print, in Chinese. `state` and `facts.now` are those of the event that it tells of,
 * so that it says the same whenever it is printed. Undefined where the version has no such template.
 */
export function issueDocument(
  facts: CaseFacts,
  state: CaseState,
  issued: Pick<IssuedDocument, 'template' | 'number'>,
): PrintableDocument | undefined {
  const template = facts.definition.documents.find((entry) => entry.key === issued.template);
  if (template === undefined) return undefined;
  const values = caseValues(facts, state, { number: issued.number })('zh');
  return {
    kind: 'document',
    organ: say(facts.definition.basics.decidingOrgan, 'zh'),
    title: template.title.zh,
    number: issued.number,
    paragraphs: paragraphsOf(template.body.zh, values),
    date: dateText(civilDateOf(facts.now), 'zh'),
    mark: NO_SEAL,
  };
}

/** The filled lines. A line that is there only for values which this case does not have, e.g. a reason, is left out. */
function paragraphsOf(body: string, values: Values): readonly string[] {
  return body.split('\n').flatMap((line) => {
    const names = namesIn(line);
    if (names.length > 0 && names.every((name) => (values.get(name) ?? '') === '')) return [];
    return fill(line, values)
      .split('\n')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  });
}
