import type { Told } from '../told.js';
import { findDoubled } from './doubled.js';
import { findFalselyRefused } from './falsely-refused.js';
import { findLost } from './lost.js';
import { findWrongNumbers } from './numbers.js';
import { findSkipped } from './skipped.js';
import type { Breach, Stored } from './stored.js';
import { findUndone } from './undone.js';

/**
 * Holds what people were told against what is stored. Pure; knows the chain of the item by itself and asks none of the platform's rules.
 * `now` is the present of the platform's clock, after which nothing may be overdue.
 */
export function checkHistory(log: readonly Told[], stored: Stored, now: string): Breach[] {
  return [
    ...findLost(log, stored),
    ...findDoubled(stored),
    ...findSkipped(stored),
    ...findFalselyRefused(log, stored),
    ...findWrongNumbers(stored),
    ...findUndone(stored, now),
  ];
}
