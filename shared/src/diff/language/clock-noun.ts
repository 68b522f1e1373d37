import { burden, none, noun, relief } from '#shared/diff/language/noun';
import { help, longerIsBurden, otherwise, reworded } from '#shared/diff/judged';

const WORDS = ['wording'] as const;
const TIME = ['time'] as const;

/** Limits. A promise that comes is relief. */
export const CLOCK = noun({
  part: 'clock',
  readers: 'everybody',
  word: { zh: '时限', en: 'limit' },
  rows: {
    key: ['键', 'key', TIME, otherwise],
    name: ['名称', 'name', WORDS, reworded],
    note: ['核对标记', 'mark', WORDS, reworded],
    legalBasis: ['依据', 'legal basis', WORDS, otherwise],
    limit: ['时长', 'length', TIME, longerIsBurden],
    onExpiry: ['到期后果', 'effect of the end', ['route', 'time', 'authority'], help],
    extension: ['延长', 'extension', ['time', 'authority'], longerIsBurden],
    kind: ['种类', 'kind', TIME, otherwise],
    from: ['从何时算', 'start', TIME, otherwise],
    to: ['算到何时', 'end', TIME, otherwise],
    firstDay: ['首日怎么算', 'first day', TIME, otherwise],
    lastDay: ['末日到几点', 'end of the last day', TIME, otherwise],
    pausedBy: ['暂停', 'pauses', TIME, otherwise],
  },
  came: (node) => (node.kind === 'promised' ? relief('time') : none('time')),
  went: (node) => (node.kind === 'promised' ? burden('time') : none('time')),
});
