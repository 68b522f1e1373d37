import { styleText } from 'node:util';
import type { Reader } from './reader.js';

/** What a colour stands for. */
export type Tone = 'error' | 'warning' | 'advice' | 'quiet' | 'strong' | 'good';

const STYLES = {
  error: 'red',
  warning: 'yellow',
  advice: 'cyan',
  quiet: 'gray',
  strong: 'bold',
  good: 'green',
} as const satisfies Record<Tone, string>;

/** The text in its colour, where the reader sees colours. */
export function paint(text: string, tone: Tone, { colour }: Reader): string {
  return colour ? styleText(STYLES[tone], text, { validateStream: false }) : text;
}
