import type { ASTNode } from '@marcbachmann/cel-js';
import { say, type Text } from '#shared/kernel/text';
import { isCivilDate } from '#shared/kernel/civil-date';
import type { Meetings } from '#shared/expression/meetings';
import type { Names } from '#shared/expression/say/names';
import type { Wording } from '#shared/expression/say/wording';

/** How the texts of an expression are said: as the label of an option where they are compared with one, as a date, or quoted. */
export function labelsOf({ meetings }: Meetings, names: Names, wording: Wording): (text: ASTNode) => string {
  const paths = pathsOfTexts(meetings);
  return (node) => {
    const text = String(node.args);
    for (const path of paths.get(node) ?? []) {
      const label = names.option(path, text) ?? names.option(path.replace(/\[\]$/, ''), text);
      if (label !== undefined) return say(label, wording.language);
    }
    if (text === '') return wording.truth.null;
    if (!isCivilDate(text)) return wording.quote(text);
    const [year, month, day] = text.split('-').map(Number);
    return wording.date(year!, month!, day!);
  };
}

/** The paths that each text is compared with, over other texts too. */
function pathsOfTexts(meetings: Meetings['meetings']): ReadonlyMap<ASTNode, ReadonlySet<string>> {
  const found = new Map<ASTNode, Set<string>>();
  for (let before = -1, now = 0; before < now;) {
    before = now;
    now = 0;
    for (const { paths, texts } of meetings) {
      const all = new Set([...paths, ...texts.flatMap((text) => [...(found.get(text) ?? [])])]);
      for (const text of texts) found.set(text, new Set([...(found.get(text) ?? []), ...all]));
    }
    for (const known of found.values()) now += known.size;
  }
  return found;
}

/** A label inside a sentence: a question stands in quotes, so that its mark ends nothing. */
export function inSentence(label: Text, wording: Wording): string {
  const words = say(label, wording.language);
  return /[?？]$/.test(words) ? wording.quote(words) : words;
}
