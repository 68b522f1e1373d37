import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import type { Scope } from '#shared/expression/value-type';

/** What a condition decides. */
export const CONDITION_KINDS = {
  visible: { zh: '显示条件', en: 'shown when' },
  required: { zh: '必填条件', en: 'required when' },
  readonly: { zh: '只读条件', en: 'read-only when' },
  option: { zh: '选项的条件', en: 'option offered when' },
  check: { zh: '校验', en: 'check' },
  situation: { zh: '办理情形', en: 'situation' },
  needed: { zh: '材料需要的条件', en: 'material needed when' },
  waiver: { zh: '免交条件', en: 'waived when' },
  proof: { zh: '共享数据能否证明', en: 'shared data prove it' },
  offered: { zh: '承诺提供的条件', en: 'promise offered when' },
  barred: { zh: '承诺不适用的条件', en: 'promise barred when' },
  fee: { zh: '收费条件', en: 'charged when' },
  feeWaiver: { zh: '减免条件', en: 'fee waived when' },
  feeRow: { zh: '收费档次', en: 'row of a fee' },
  route: { zh: '分支条件', en: 'branch taken when' },
  lane: { zh: '并联条件', en: 'lane needed when' },
  aftercare: { zh: '事后监管条件', en: 'aftercare begins when' },
} as const satisfies Record<string, Text>;
export type ConditionKind = keyof typeof CONDITION_KINDS;

/** A condition of an item that may hold or not: a branch that somebody should take. */
export interface Condition {
  /** Into the definition. */
  readonly pointer: Pointer;
  readonly kind: ConditionKind;
  /** Where it stands, in words. */
  readonly words: Text;
  readonly expression: CompiledExpression;
  /** For conditions of a form: which place they are of. */
  readonly place?: ConditionPlace;
  /** Names that it reads, where it is none of the form. */
  readonly scope?: Scope;
  /** For a proof: the material whose register's answer it judges. */
  readonly material?: string;
}

/** The place of a form that a condition decides about. */
export interface ConditionPlace {
  /** Keys from outside to inside: the element, or tables and groups before it; [] for pages and sections. */
  readonly keys: readonly string[];
  /** What must be shown for the condition to matter: '#/page' or '#/page/section' of headings; absent: nothing. */
  readonly heading?: Pointer;
}
