import type { Dictionary } from '#shared/definition/dictionary/dictionary';

/** Codes of materials and certificates. */
export const MATERIAL_DICTIONARIES = {
  /** is_need. */
  necessity: {
    name: { zh: '材料必要性', en: 'Necessity of a material' },
    certain: true,
    codes: {
      '1': { zh: '必要', en: 'Required' },
      '2': { zh: '非必要', en: 'Optional' },
      '3': { zh: '容缺后补', en: 'To follow' },
    },
  },
  /** source_type; 30 only in some systems. */
  sourceType: {
    name: { zh: '来源渠道', en: 'Source of a material' },
    certain: false,
    codes: {
      '10': { zh: '申请人自备', en: 'The applicant’s own' },
      '20': { zh: '政府部门核发', en: 'Issued by an organ' },
      '30': { zh: '中介机构出具', en: 'Made by an intermediary' },
      '99': { zh: '其他', en: 'Other' },
    },
  },
  /** material_type; others sort by certificate, form and other. */
  materialType: {
    name: { zh: '材料类型', en: 'Type of material' },
    certain: false,
    codes: {
      '1': { zh: '原件', en: 'Original' },
      '2': { zh: '复印件', en: 'Copy' },
      '3': { zh: '原件或复印件', en: 'Original or copy' },
    },
  },
  /** Numbers of Shanghai. */
  certificateType: {
    name: { zh: '证件类型', en: 'Type of certificate' },
    certain: false,
    codes: {
      '31': { zh: '居民身份证', en: 'Resident identity card' },
      '32': { zh: '军官证', en: 'Officer’s certificate' },
      '33': { zh: '护照', en: 'Passport' },
      '35': { zh: '港澳居民来往内地通行证', en: 'Mainland travel permit for Hong Kong and Macao residents' },
      '36': { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
      '37': { zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macao and Taiwan residents' },
      '38': { zh: '外国人永久居留身份证', en: 'Foreign permanent resident card' },
      '51': { zh: '营业执照', en: 'Business licence' },
      '53': { zh: '机关群团统一社会信用代码证书', en: 'Credit code certificate of organs and mass organisations' },
      '57': { zh: '社会团体法人登记证书', en: 'Registration of a social organisation' },
      '59': { zh: '事业单位法人证书', en: 'Certificate of a public institution' },
    },
  },
} as const satisfies Record<string, Dictionary>;
