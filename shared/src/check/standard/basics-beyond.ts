import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Basics } from '#shared/definition/basics';
import { wordsOf } from '#shared/definition/dictionaries';
import { quoted } from '#shared/check/finding-of';
import { look, more, type Beyond } from '#shared/check/standard/beyond';

/** Conditions, visits and audience beyond the standard. */
export function basicsBeyond(mine: Basics, standard: Basics): Beyond[] {
  return [...conditions(mine.conditions, standard.conditions), ...visits(mine, standard), ...audience(mine, standard)];
}

/** Conditions are texts: more of them are more for certain, other words may say the same. */
function conditions(mine: readonly Text[], standard: readonly Text[]): Beyond[] {
  const known = new Set(standard.map(({ zh }) => plain(zh)));
  const fresh = mine.flatMap((text, index) => (known.has(plain(text.zh)) ? [] : [{ text, index }]));
  const added = Math.max(0, mine.length - standard.length);
  return fresh.map(({ text, index }, at) => {
    const [pointer, { zh, en }] = [pointerTo('basics', 'conditions', index), quoted(text)];
    return at >= fresh.length - added
      ? more(pointer, `多设条件${zh}`, `sets the further condition ${en}`)
      : look(pointer, `把条件写成${zh}，和标准的文字不同`, `words the condition ${en} otherwise than the standard`);
  });
}

const plain = (text: string): string => text.replace(/[\s，。；、,.;:：（）()]/g, '');

const timesOf = (n: number): string => (n === 0 ? 'never' : n === 1 ? 'once' : `${n} times`);

function visits(mine: Basics, standard: Basics): Beyond[] {
  if (mine.visits <= standard.visits) return [];
  return [
    more(
      '/basics/visits',
      `要申请人到现场 ${mine.visits} 次，标准 ${standard.visits} 次`,
      `makes applicants come ${timesOf(mine.visits)}, the standard ${timesOf(standard.visits)}`,
    ),
  ];
}

function audience(mine: Basics, standard: Basics): Beyond[] {
  const left = standard.audience.filter((code) => !mine.audience.includes(code));
  if (left.length === 0) return [];
  const names = left.map((code) => wordsOf('audience', code) ?? { zh: code });
  return [
    more(
      '/basics/audience',
      `不办${names.map(({ zh }) => `「${zh}」`).join('、')}的申请`,
      `turns away ${names.map((name) => `“${name.en ?? name.zh}”`).join(', ')}`,
    ),
  ];
}
