/** An item of a scope of business. */
interface ScopeItem {
  readonly code: string;
  readonly name: string;
  /** Whether it needs a permit before or after registration; absent where it needs none. */
  readonly permit?: 'before' | 'after';
  readonly licence: string;
  readonly organ: string;
}

const item = (code: string, name: string, permit?: ScopeItem['permit'], licence = '', organ = ''): ScopeItem => ({
  ...{ code, name, licence, organ },
  ...(permit !== undefined && { permit }),
});

/** A small catalogue of the demonstration; neither the codes nor the permits are those of the national catalogue, whose text was not to be had. */
export const SCOPE_ITEMS: readonly ScopeItem[] = [
  item('dailyGoods', '日用百货销售'),
  item('clothing', '服装服饰零售'),
  item('stationery', '文具用品零售'),
  item('flowers', '礼品花卉销售'),
  item('hardware', '五金产品零售'),
  item('housekeeping', '家政服务'),
  item('printing', '打字复印'),
  item('laundry', '洗染服务'),
  item('repair', '日用产品修理'),
  item('conference', '会议及展览服务'),
  item('packagedFood', '食品销售（仅销售预包装食品）', 'after', '仅销售预包装食品备案', '市场监督管理部门'),
  item('foodSales', '食品销售', 'after', '食品经营许可证', '市场监督管理部门'),
  item('catering', '餐饮服务', 'after', '食品经营许可证', '市场监督管理部门'),
  item('hairdressing', '理发服务', 'after', '公共场所卫生许可证', '卫生健康部门'),
  item('beauty', '生活美容服务', 'after', '公共场所卫生许可证', '卫生健康部门'),
  item('lodging', '住宿服务', 'after', '特种行业许可证', '公安机关'),
  item('publications', '出版物零售', 'after', '出版物经营许可证', '新闻出版部门'),
  item('tobacco', '烟草制品零售', 'after', '烟草专卖零售许可证', '烟草专卖行政主管部门'),
  item('karaoke', '歌舞娱乐活动', 'after', '娱乐经营许可证', '文化和旅游部门'),
  item('internetCafe', '互联网上网服务', 'after', '网络文化经营许可证', '文化和旅游部门'),
  item('fireworks', '烟花爆竹零售', 'before', '烟花爆竹经营（零售）许可证', '应急管理部门'),
  item('hazardous', '危险化学品经营', 'before', '危险化学品经营许可证', '应急管理部门'),
  item('express', '快递服务', 'before', '快递业务经营许可证', '邮政管理部门'),
];
