import type { FindingKind } from '#shared/check/finding-kind';
import { ANSWERS_KINDS } from '#shared/check/kinds/answers-kinds';
import { CHAIN_KINDS } from '#shared/check/kinds/chain-kinds';
import { FIRST_KINDS } from '#shared/check/kinds/first-kinds';
import { ITEM_KINDS } from '#shared/check/kinds/item-kinds';
import { LAW_KINDS } from '#shared/check/kinds/law-kinds';

/** Every kind of finding, in the order in which they are asked. */
export const FINDING_KINDS: readonly FindingKind[] = [
  ...FIRST_KINDS,
  ...ANSWERS_KINDS,
  ...CHAIN_KINDS,
  ...LAW_KINDS,
  ...ITEM_KINDS,
];
