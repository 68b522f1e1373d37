import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { DocumentKind, DocumentTemplate } from '#shared/definition/document-template';
import type { Result } from '#shared/definition/result';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import type { Claim } from '#shared/check/reach/goal';
import { presenceOf } from '#shared/check/reach/presence';
import { canHold } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

const CODE = 'DOCUMENT.EMPTY_FIELD';

/** What is not there yet when a document is written that tells of the beginning. */
const NOT_YET: Partial<Record<DocumentKind, readonly string[]>> = {
  receipt: ['outcome', 'reason', 'places', 'ground', 'certificateNumber'],
  acceptance: ['outcome', 'ground', 'certificateNumber'],
};

/** A place in a document, or the holder or a line of a certificate, that stays empty, always or for some. */
export const documentEmptyField: FindingKind = {
  code: CODE,
  name: words('文书里会空着', 'Empty place in a document'),
  find: (subject) => [
    ...subject.definition.documents.flatMap((document, index) => inDocument(subject, document, index)),
    ...subject.definition.results.flatMap((result, index) => inResult(subject, result, index)),
  ],
};

function inDocument(subject: Subject, { kind, body, title }: DocumentTemplate, index: number): Finding[] {
  const names = new Set(
    [...`${body.zh} ${body.en ?? ''}`.matchAll(/\{\{\s*([A-Za-z][\w.]*)\s*\}\}/g)].map((found) => found[1]!),
  );
  const pointer = pointerTo('documents', index, 'body');
  const place = words(`文书「${title.zh}」`, `the document “${title.en ?? title.zh}”`);
  return [...names].flatMap((name): Finding[] => {
    const what = words(`{{${name}}}`, `{{${name}}}`);
    if (NOT_YET[kind]?.includes(name)) return [empty(pointer, place, what)];
    const [root, key = ''] = name.split('.');
    const element = root === 'form' ? subject.elements.get(key) : undefined;
    const of = element && presenceOf(subject, element);
    if (of === undefined || saysIfAny(body, name)) return [];
    return judged(subject, pointer, place, what, { of, be: 'true' }, { of, be: 'notTrue' });
  });
}

/** Whether every line that names it says that it need not be there, e.g. 名称（如有）. */
function saysIfAny({ zh, en = '' }: Text, name: string): boolean {
  const lines = `${zh}\n${en}`.split('\n').filter((line) => line.replaceAll(' ', '').includes(`{{${name}}}`));
  return lines.every((line) => /如有|若有|没有的|if any/.test(line));
}

function inResult(subject: Subject, result: Result, index: number): Finding[] {
  const place = words(`结果「${result.name.zh}」`, `the result “${result.name.en ?? result.name.zh}”`);
  const told = (what: Text, ...steps: readonly (string | number)[]): Finding[] => {
    const of = pointerTo('results', index, ...steps);
    if (!subject.compiled.has(of)) return [];
    return judged(subject, of, place, what, { of, be: 'known' }, { of, be: 'unknown' });
  };
  if (result.kind !== 'certificate') return told(words('持有人', 'the holder'), 'holder');
  return [
    ...told(words('持证人', 'the holder'), 'holder'),
    ...(result.holderCode === undefined ? [] : told(words('持证人代码', 'the code of the holder'), 'holderCode')),
    // A line that is empty for some is left out, as it should be; one that is empty for all was meant otherwise.
    ...result.lines.flatMap(({ label }, n) =>
      told(words(`「${label.zh}」一行`, `the line ${quoted(label).en}`), 'lines', n, 'value').filter(
        ({ severity }) => severity === 'warning',
      ),
    ),
  ];
}

function judged(subject: Subject, pointer: Pointer, place: Text, what: Text, there: Claim, absent: Claim): Finding[] {
  const without = canHold(subject, [absent], true);
  if (without.kind !== 'possible') return [];
  if (canHold(subject, [there], true).kind === 'never') return [empty(pointer, place, what)];
  return [
    findingOf(
      CODE,
      pointer,
      words(
        `${place.zh} 里的${what.zh}，有的申请没有答案，那时会空着。`,
        `In ${place.en}, ${what.en} has no answer in some applications and stays empty there.`,
      ),
      words(
        '换成总有答案的，或让它必填，或把话写成空着也通顺。',
        'Name what is always answered, require it, or word it so that it reads well when empty.',
      ),
      { severity: 'advice', witness: without.answers },
    ),
  ];
}

function empty(pointer: Pointer, place: Text, what: Text): Finding {
  return findingOf(
    CODE,
    pointer,
    words(
      `${place.zh} 里的${what.zh}总是空的，收到的人会读到半句话。`,
      `In ${place.en}, ${what.en} is always empty: whoever gets it reads half a sentence.`,
    ),
    words('换成那时已经有的内容，或删掉它。', 'Name what is there by then, or delete it.'),
    { severity: 'warning' },
  );
}
