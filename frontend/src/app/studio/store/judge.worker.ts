import { judge } from './judge';
import type { JudgeJob } from './judge-room';

/** The whole judgement of a draft, beside the screen: however long it takes, keys and the pointer answer at once. */
addEventListener('message', ({ data }: MessageEvent<JudgeJob>) => {
  postMessage(judge(data.definition, data.surroundings));
});
