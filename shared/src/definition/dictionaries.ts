import type { Text } from '#shared/kernel/text';

type Dictionary = Readonly<Record<string, Text>>;

/** Code values of the elements; one table a dictionary. Source: public systems (numbers differ by province where marked). */
export const DICTIONARIES = {
  /** 事项类型. */
  taskType: {
    '01': { zh: '行政许可', en: 'Administrative licence' },
    '05': { zh: '行政给付', en: 'Administrative benefit' },
    '07': { zh: '行政确认', en: 'Administrative confirmation' },
    '08': { zh: '行政奖励', en: 'Administrative award' },
    '09': { zh: '行政裁决', en: 'Administrative ruling' },
    '10': { zh: '其他行政权力', en: 'Other administrative power' },
    '20': { zh: '公共服务', en: 'Public service' },
  },
  /** 办件类型. */
  projectType: {
    '1': { zh: '即办件', en: 'Decided on the spot' },
    '2': { zh: '承诺件', en: 'Decided within a promised time' },
  },
  /** 行使层级. */
  level: {
    '1': { zh: '国家级', en: 'National' },
    '2': { zh: '省级', en: 'Province' },
    '3': { zh: '市级', en: 'City' },
    '4': { zh: '县级', en: 'County' },
    '5': { zh: '镇（乡、街道）级', en: 'Township' },
    '6': { zh: '村（社区）级', en: 'Village' },
  },
  /** 服务对象; numbers differ by province. */
  audience: {
    '1': { zh: '自然人', en: 'Natural persons' },
    '2': { zh: '企业法人', en: 'Companies' },
    '3': { zh: '事业法人', en: 'Public institutions' },
    '4': { zh: '社会组织法人', en: 'Social organisations' },
    '5': { zh: '非法人企业', en: 'Enterprises without legal personality' },
    '6': { zh: '行政机关', en: 'Administrative organs' },
    '9': { zh: '其他组织', en: 'Other organisations' },
  },
} as const satisfies Record<string, Dictionary>;

export type DictionaryName = keyof typeof DICTIONARIES;

/** The words of a code, or nothing where the dictionary does not have it. */
export function wordsOf(dictionary: DictionaryName, code: string): Text | undefined {
  const table: Dictionary = DICTIONARIES[dictionary];
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
