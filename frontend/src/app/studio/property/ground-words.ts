import type { SpecialGround } from '#shared/definition/special-ground';
import type { Text } from '#shared/kernel/text';
import { both } from './text';

/** The grounds that stop a legal clock (行政许可法 45), in words. */
export const GROUND_WORDS: Readonly<Record<SpecialGround, Text>> = {
  hearing: both('听证', 'Hearing'),
  tender: both('招标', 'Tender'),
  auction: both('拍卖', 'Auction'),
  laboratoryTest: both('检验', 'Laboratory test'),
  technicalTest: both('检测', 'Technical test'),
  quarantine: both('检疫', 'Quarantine'),
  appraisal: both('鉴定', 'Appraisal'),
  expertReview: both('专家评审', 'Expert review'),
  statute: both('另有法律规定', 'Another statute'),
};
