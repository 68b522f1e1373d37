/** A place in the property register. */
interface RegisteredPlace {
  readonly address: string;
  readonly region: string;
  readonly use: string;
  readonly owner: string;
  /** Floor area in m². */
  readonly area: number;
}

const place = (address: string, region: string, use: string, owner: string, area: number): RegisteredPlace => ({
  ...{ address, region, use, owner, area },
});

/** The registered places of the demonstration. Where a shop rents, the owner is somebody else. */
export const PLACES: readonly RegisteredPlace[] = [
  place('青禾市江岸区滨江路88号', '000001', '商业服务', '青禾市万象商业管理有限公司', 210),
  place('青禾市江岸区滨江路 100 号', '000001', '商业服务', '青禾市万象商业管理有限公司', 38_000),
  place('青禾市江岸区滨河路 12 号一层', '000001', '商业服务', '张伟', 58.5),
  place('青禾市江岸区滨河路 12 号 2 单元 301', '000001', '住宅', '张伟', 89.6),
  place('青禾市江岸区滨河路 20 号一层 3 铺', '000001', '商业服务', '魏兰', 26),
  place('青禾市江岸区滨河路 40 号', '000001', '商业服务', '袁芳', 50),
  place('青禾市江岸区临江巷 9 号', '000001', '商业服务', '陆远', 42),
  place('青禾市江岸区幸福里 3 栋 201', '000001', '住宅', '王䶮', 76.2),
  place('青禾市安平区安平大街 88 号', '000002', '商业服务', '青禾市恒信房地产开发有限公司', 160),
  place('青禾市安平区安平大街 60 号 5 单元 402', '000002', '住宅', '李娜', 92.4),
  place('青禾市安平区工业路 12 号', '000002', '工业', '青禾市恒信房地产开发有限公司', 2600),
  place('青禾市安平区育才路 1 号', '000002', '教育', '青禾市实验小学', 12_400),
  place('青禾市云栖区桂花巷 15 号', '000003', '商业服务', '许婷', 45),
  place('青禾市云栖区云栖路 8 号', '000003', '商业服务', '青禾市云栖大酒店有限公司', 26_800),
  place('青禾市云栖区云栖路 66 号三层', '000003', '商业服务', '青禾市恒信房地产开发有限公司', 3200),
];
