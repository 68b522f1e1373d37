import { type Chain, stepOf } from '#shared/definition/chain';
import type { ClockAnchor, ClockRule } from '#shared/definition/clock-rule';
import type { WayVoice } from './step-lines';

const PLAIN = ['submitted', 'accepted', 'corrected', 'decided', 'granted', 'delivered', 'ended', 'expired'] as const;

/** A limit in words: how long, from what to what, and how it may be extended. */
export function clockLine({ limit: length, from, to, extension }: ClockRule, chain: Chain, voice: WayVoice): string {
  const { t, limit, say } = voice;
  const line = t('clock', {
    limit: limit(length),
    from: anchorWords(from, chain, voice),
    to: anchorWords(to, chain, voice),
  });
  if (extension === undefined) return line;
  const more = t('extension', {
    times: extension.times,
    limit: limit(extension.limit),
    approver: say(extension.approver),
  });
  return `${line}。${more}`;
}

function anchorWords(anchor: ClockAnchor, chain: Chain, { t, say }: WayVoice): string {
  const plain = PLAIN.find((one) => one === anchor);
  if (plain !== undefined) return t(`anchor.${plain}`);
  const [side = '', key = ''] = anchor.split(':');
  return t(side === 'left' ? 'anchor.left' : 'anchor.entered', { step: say(stepOf(chain, key)?.name) || key });
}
