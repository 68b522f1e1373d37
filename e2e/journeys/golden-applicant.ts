import { readFile } from 'node:fs/promises';
import type { Answers } from '#shared/form/answers';

interface Golden {
  readonly key: string;
  readonly answers: Answers;
}

/** The answers of a golden applicant of an item; throws where there is none of this key. */
export async function goldenAnswers(item: string, key: string): Promise<Answers> {
  const list = JSON.parse(await readFile(`shared/golden/${item}/applicants.json`, 'utf8')) as readonly Golden[];
  const found = list.find((applicant) => applicant.key === key);
  if (found === undefined) throw new Error(`${item} has no applicant ${key}.`);
  return found.answers;
}
