import { type Comparison, type Sentence, isGroup } from './sentence';

type Part = Comparison | Sentence;

/** The sentence with one of its parts replaced, or taken out where there is no new one. A group of one part becomes that part. */
export function withPart(sentence: Sentence, index: number, part: Part | undefined): Sentence {
  const parts = part === undefined ? sentence.parts.toSpliced(index, 1) : sentence.parts.with(index, part);
  return {
    ...sentence,
    parts: parts.map((entry) =>
      isGroup(entry) && entry.parts.length === 1 && entry.parts[0] !== undefined ? entry.parts[0] : entry,
    ),
  };
}

/**
 * The sentence with one more comparison. Where it is joined the other way, what was there becomes a group beside the new one;
 * nothing where groups would then stand two deep.
 */
export function joined(sentence: Sentence, join: Sentence['join'], comparison: Comparison): Sentence | undefined {
  if (sentence.join === join || sentence.parts.length < 2) return { join, parts: [...sentence.parts, comparison] };
  return sentence.parts.some(isGroup) ? undefined : { join, parts: [sentence, comparison] };
}

/** The sentence with one more group, joined inside the other way than outside. */
export function withGroup(sentence: Sentence, comparison: Comparison): Sentence {
  const inner = sentence.join === 'and' ? 'or' : 'and';
  return { ...sentence, parts: [...sentence.parts, { join: inner, parts: [comparison, comparison] }] };
}
