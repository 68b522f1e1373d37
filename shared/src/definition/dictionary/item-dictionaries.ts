import type { Dictionary } from '#shared/definition/dictionary/dictionary';

/** Codes of the item itself. */
export const ITEM_DICTIONARIES = {
  /** task_type: 01, 05, 10 and 20 fit real items; the others are well known, not checked. */
  taskType: {
    name: { zh: '事项类型', en: 'Type of item' },
    certain: false,
    codes: {
      '01': { zh: '行政许可', en: 'Administrative licence' },
      '02': { zh: '行政处罚', en: 'Administrative penalty' },
      '03': { zh: '行政强制', en: 'Administrative compulsion' },
      '04': { zh: '行政征收', en: 'Administrative levy' },
      '05': { zh: '行政给付', en: 'Administrative benefit' },
      '06': { zh: '行政检查', en: 'Administrative inspection' },
      '07': { zh: '行政确认', en: 'Administrative confirmation' },
      '08': { zh: '行政奖励', en: 'Administrative award' },
      '09': { zh: '行政裁决', en: 'Administrative ruling' },
      '10': { zh: '其他行政权力', en: 'Other administrative power' },
      '20': { zh: '公共服务', en: 'Public service' },
    },
  },
  /** project_type; older systems add 上报件 and 联办件. */
  projectType: {
    name: { zh: '办件类型', en: 'Kind of handling' },
    certain: true,
    codes: {
      '1': { zh: '即办件', en: 'Decided on the spot' },
      '2': { zh: '承诺件', en: 'Decided within a promised time' },
    },
  },
  /** use_level. */
  level: {
    name: { zh: '行使层级', en: 'Level' },
    certain: true,
    codes: {
      '1': { zh: '国家级', en: 'National' },
      '2': { zh: '省级', en: 'Province' },
      '3': { zh: '市级', en: 'City' },
      '4': { zh: '县级', en: 'County' },
      '5': { zh: '镇（乡、街道）级', en: 'Township' },
      '6': { zh: '村（社区）级', en: 'Village' },
    },
  },
  /** power_source. */
  powerSource: {
    name: { zh: '权力来源', en: 'Source of the power' },
    certain: true,
    codes: {
      '1': { zh: '法定本级行使', en: 'Given to this level by law' },
      '2': { zh: '上级下放', en: 'Handed down by a higher level' },
      '3': { zh: '上级授权', en: 'Authorised by a higher level' },
      '4': { zh: '同级授权', en: 'Authorised by the same level' },
      '5': { zh: '上级委托', en: 'Delegated by a higher level' },
      '6': { zh: '同级委托', en: 'Delegated by the same level' },
    },
  },
  /** task_state; 4 is local. */
  taskState: {
    name: { zh: '事项状态', en: 'State of the item' },
    certain: true,
    codes: {
      '1': { zh: '在用', en: 'In use' },
      '2': { zh: '暂停', en: 'Suspended' },
      '3': { zh: '取消', en: 'Cancelled' },
      '4': { zh: '草稿', en: 'Draft' },
    },
  },
  /** server_type. */
  audience: {
    name: { zh: '服务对象', en: 'Audience' },
    certain: false,
    codes: {
      '1': { zh: '自然人', en: 'Natural persons' },
      '2': { zh: '企业法人', en: 'Companies' },
      '3': { zh: '事业法人', en: 'Public institutions' },
      '4': { zh: '社会组织法人', en: 'Social organisations' },
      '5': { zh: '非法人企业', en: 'Enterprises without legal personality' },
      '6': { zh: '行政机关', en: 'Administrative organs' },
      '9': { zh: '其他组织', en: 'Other organisations' },
    },
  },
  /** dept_type. */
  organNature: {
    name: { zh: '实施主体性质', en: 'Nature of the organ' },
    certain: false,
    codes: {
      '1': { zh: '法定机关', en: 'Organ by law' },
      '2': { zh: '授权组织', en: 'Authorised organisation' },
      '3': { zh: '受委托组织', en: 'Delegated organisation' },
    },
  },
  /** result_type. */
  resultType: {
    name: { zh: '审批结果类型', en: 'Type of result' },
    certain: false,
    codes: {
      '10': { zh: '出证', en: 'Certificate' },
      '20': { zh: '出文', en: 'Document' },
      '99': { zh: '其他', en: 'Other' },
    },
  },
  /** online_handle_depth. */
  onlineDepth: {
    name: { zh: '网上办理深度', en: 'Online depth' },
    certain: false,
    codes: {
      '1': { zh: '互联网咨询（Ⅰ级）', en: 'Enquiries online (level I)' },
      '2': { zh: '互联网收件（Ⅱ级）', en: 'Receipt online (level II)' },
      '3': { zh: '互联网预审（Ⅲ级）', en: 'Preliminary review online (level III)' },
      '4': { zh: '全程网办（Ⅳ级）', en: 'All of it online (level IV)' },
    },
  },
  /** handle_area. */
  crossRegion: {
    name: { zh: '通办范围', en: 'Range of handling elsewhere' },
    certain: false,
    codes: {
      '1': { zh: '全国', en: 'The whole country' },
      '2': { zh: '跨省', en: 'Across provinces' },
      '3': { zh: '跨市', en: 'Across cities' },
      '4': { zh: '跨县', en: 'Across counties' },
    },
  },
} as const satisfies Record<string, Dictionary>;
