import type { Text } from '#shared/kernel/text';

/** What the names of steps betray; Chinese only, since it is the text in force. Each is a hint, never proof. */

/** 检验、检测、检疫、鉴定 are other things: they stop the clock. */
export const isInspection = ({ zh }: Text): boolean => /核查|检查|勘验|勘察|踏勘|查勘|查验/.test(zh);

export const isVisitOnSite = ({ zh }: Text): boolean =>
  /(现场|实地|上门).{0,2}(核查|检查|勘验|勘察|核验|查验|查看|查勘|核实)|踏勘|勘验/.test(zh);

export const isPublicity = ({ zh }: Text): boolean => /公示|公告期/.test(zh);

export const isCorrection = ({ zh }: Text): boolean => /补正|补齐|补材料|补充材料|补交材料/.test(zh);
