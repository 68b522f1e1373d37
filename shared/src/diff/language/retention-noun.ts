import { DEFAULT_RETENTION, type Kept } from '#shared/definition/retention';
import { noun } from '#shared/diff/language/noun';
import { longerIsBurden, type Rule } from '#shared/diff/judged';

/** Longer keeping burdens whoever it tells of. Where nothing is stated the lengths of the platform hold. */
const longerKept =
  (kept: Kept): Rule =>
  (before, after) =>
    longerIsBurden(before ?? { ...DEFAULT_RETENTION[kept] }, after ?? { ...DEFAULT_RETENTION[kept] });

/** For how long things are kept. */
export const RETENTION = noun({
  part: 'basics',
  readers: 'everybody',
  word: { zh: '保存期限', en: 'retention' },
  name: () => undefined,
  rows: {
    sensitive: ['敏感个人信息的保存期限', 'keeping of sensitive data', ['wording'], longerKept('sensitive')],
    personal: ['个人信息的保存期限', 'keeping of personal data', ['wording'], longerKept('personal')],
    files: ['申请材料的保存期限', 'keeping of files', ['wording'], longerKept('files')],
    papers: ['文书证照的保存期限', 'keeping of papers', ['wording'], longerKept('papers')],
  },
});
