import type { Applicant } from '../people/applicant.js';
import { dayAfter } from './day-after.js';

/** The name of the shop: 𠮷 lies outside the first plane of Unicode and in few fonts. */
export const SHOP = '青禾市江岸区𠮷祥面馆';
export const RESIDENCE = '滨河路 12 号一层';

/** Page 1: who will run it. */
export async function tellWho({ answers }: Applicant): Promise<void> {
  await answers.choose('主体类型', '个体工商户');
  await answers.type('经营者名称', SHOP);
  await answers.type('统一社会信用代码', '92000000MA0000001N');
  await answers.address('住所', ['青禾市', '江岸区'], RESIDENCE);
  await answers.choose('由代理人办理吗？', '否');
  await answers.type('联系人', '张伟');
}

/** Page 2: what is made and sold, some of it online. */
export async function tellBusiness({ answers }: Applicant): Promise<void> {
  await answers.choose('主体业态', '餐饮服务经营者');
  await answers.tick('经营项目', '热食类制售');
  await answers.choose('只做简单加工吗？', '否');
  await answers.choose('在网上卖吗？', '是');
  await answers.entry('平台店铺', 1, async (shop) => {
    await shop.type('平台名称', '青禾外卖');
    await shop.type('店铺名', '𠮷祥面馆（滨河路店）');
  });
}

/** Page 3: where. */
export async function tellPlace({ answers }: Applicant): Promise<void> {
  await answers.choose('经营场所与住所相同吗？', '是');
  await answers.type('所在楼层', '一层');
  await answers.type('经营场所面积', '58.5');
  await answers.type('食品处理区面积', '18');
  await answers.type('就餐区面积', '36');
  await answers.type('就餐座位数', '24');
}

/** Page 4: with what. */
export async function tellEquipment({ answers }: Applicant): Promise<void> {
  for (const [index, name] of ['双星洗菜池', '消毒柜', '四门冰箱'].entries()) {
    await answers.row('设备设施', index + 1, async (row) => {
      await row.type('名称', name);
      await row.type('数量', String(index + 1));
      await row.type('位置', '厨房');
    });
  }
  await answers.choose('所在建筑有配套专用烟道吗？', '是');
  await answers.choose('餐用具消毒方式', '热力消毒');
  await answers.choose('供水方式', '市政供水');
}

/** Page 5: who answers for safety. */
export async function tellPeople({ answers }: Applicant): Promise<void> {
  await answers.type('从业人员数', '4');
  await answers.type('接触直接入口食品的人数', '3');
  await answers.entry('食品安全管理人员', 1, async (manager) => {
    await manager.type('姓名', '张伟');
    await manager.type('身份证号', '00000019850312001X');
    await manager.choose('职务', '食品安全员');
    await manager.type('电话', '13900000001');
  });
  await answers.choose('配了食品安全总监吗？', '否');
  await answers.tick('已建立的规章制度', '食品安全自查', '从业人员健康管理', '进货查验记录', '食品安全事故处置');
}

/** Page 6: when the inspectors may come, how the licence is to be had. */
export async function tellVisit({ answers }: Applicant): Promise<void> {
  await answers.row('方便核查的时间', 1, async (slot) => {
    await slot.day('日期', dayAfter(7));
    await slot.choose('时段', '上午');
  });
  await answers.choose('领证方式', '电子证照');
}
