import type { Browser } from 'playwright-core';
import { Applicant } from '../people/applicant.js';
import { Auditor } from '../people/auditor.js';
import { Author } from '../people/author.js';
import { Clerk } from '../people/clerk.js';
import { Officer } from '../people/officer.js';
import { Person } from '../people/person.js';
import { Publisher } from '../people/publisher.js';
import { openBrowser, screens } from '../system/browser.js';
import { signIn } from '../system/client.js';
import { readPrinted, type Printed } from '../system/printed.js';
import { startSystem, type System } from '../system/system.js';
import { smallPdf, smallPng } from '../people/handed-files.js';
import {
  RESIDENCE,
  SHOP,
  tellBusiness,
  tellEquipment,
  tellPeople,
  tellPlace,
  tellVisit,
  tellWho,
} from './noodle-shop.js';
import { answerAll, begin, submit } from './other-applicant.js';

const ITEM = 'food-business-catering-new';
const NAME = '食品经营许可';
const FIELD = '外卖包装材料';
const MATERIAL = '外卖封签样式';
const ONLINE = '在网上卖吗？';
const PHONE = 390;
const DESK = 1366;

describe('From the studio to the certificate', () => {
  let system: System;
  let browser: Browser;
  const people: Person[] = [];
  const faults = (): string[] => people.flatMap((person) => person.faults);
  const at = async (width: number, account?: string): Promise<Person> => {
    const person = await Person.at(browser, system.origin, width);
    people.push(person);
    return account === undefined ? person : person.signIn(account);
  };

  let findings = '';
  let changes = '';
  let resumed: { readonly step: string; readonly name: string; readonly detail: string };
  let number = '';
  let caseId = '';
  let printed: Printed;
  let verdict = '';
  let otherVersions: readonly number[] = [];
  let otherAsked = true;
  let itemActs: readonly string[] = [];
  let caseActs: readonly string[] = [];

  beforeAll(async () => {
    system = await startSystem('define_apply_approve');
    browser = await openBrowser();
    const other = await signIn(system.origin, 'li.na');
    const begun = await begin(other, ITEM);
    try {
      await define();
      await pinned(begun.id);
      await apply();
      await approve();
      await collect();
      await audit();
    } catch (cause) {
      throw new Error([await screens(browser), ...faults()].join('\n'), { cause });
    }
  });

  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function define(): Promise<void> {
    const author = new Author(await at(DESK, 'market.author'));
    await author.openItem(NAME);
    await author.addField('单行文本', '自建网站域名', FIELD, 'Packaging for delivery');
    await author.onlyWhenYes(author.inspector, '什么时候显示', ONLINE);
    await author.person.seen('字段的条件');
    await author.addMaterial(MATERIAL, 'Seal for delivery', {
      name: '《网络餐饮服务食品安全监督管理办法》',
      article: '第十八条',
    });
    await author.onlyWhenYes(author.materialPane, '什么时候要', ONLINE);
    await author.person.seen('材料');
    findings = await author.submit();
    await author.person.leave();
    const publisher = new Publisher(await at(DESK, 'market.publisher'));
    await publisher.openReview();
    changes = await publisher.changes();
    await publisher.publish(2);
    await publisher.person.leave();
  }

  async function pinned(draft: string): Promise<void> {
    const client = await signIn(system.origin, 'li.na');
    const answers = await answerAll(client, draft);
    const other = new Applicant(await at(PHONE, 'li.na'));
    await other.person.open(`/apply/drafts/${draft}/business`);
    await other.arrive('您打算做哪些餐饮？');
    await other.answers.chosen(ONLINE, '是');
    otherAsked = (await other.person.page.getByText(FIELD).count()) > 0;
    await other.person.leave();
    const { state } = await submit(client, draft, answers);
    const { version } = await begin(client, ITEM);
    otherVersions = [state.version, version];
  }

  async function apply(): Promise<void> {
    const first = new Applicant(await at(PHONE, 'zhang.wei'));
    await first.findService('开饭店', NAME);
    await first.begin();
    await first.arrive('谁来经营？');
    await tellWho(first);
    await first.next('您打算做哪些餐饮？');
    await tellBusiness(first);
    await first.answers.type(FIELD, '可降解纸盒');
    await first.next('在哪里经营？');
    await tellPlace(first);
    await first.saved();
    await first.person.leave();

    const again = new Applicant(await at(PHONE, 'zhang.wei'));
    await again.resume();
    await again.arrive('在哪里经营？');
    resumed = {
      step: await again.step(),
      name: await again.answers.typed('所在楼层'),
      detail: await again.answers.typedAddress('经营场所'),
    };
    await again.next('有哪些设施设备？');
    await tellEquipment(again);
    await again.next('谁来管食品安全？');
    await tellPeople(again);
    await again.next('何时核查，怎样领证？');
    await tellVisit(again);
    await again.next('您还要交 3 样');
    await again.upload('营业执照或主体资格证明复印件', smallPdf('营业执照.pdf', 'Licence'));
    await again.upload('设施设备、经营布局和操作流程图', smallPng('布局图.png'));
    await again.upload(MATERIAL, smallPng('封签.png'));
    await again.next('检查您填的内容');
    await again.answers.declare('真实性声明');
    await again.person.seen('签名以后');
    number = await again.submit();
    caseId = await again.openProgress();
    await again.person.leave();
  }

  async function approve(): Promise<void> {
    const clerk = new Clerk(await at(DESK, 'hall.clerk'));
    await clerk.accept(number);
    await clerk.person.leave();
    const decisions = [
      ['market.reviewer', '材料符合，转下一步'],
      ['market.inspector1', '符合'],
      ['market.inspector2', '符合'],
      ['market.reviewer', '建议准予，报决定'],
      ['market.chief', '准予许可'],
    ] as const;
    for (const [account, outcome] of decisions) {
      const officer = new Officer(await at(DESK, account));
      await officer.decide(number, outcome);
      await officer.person.leave();
    }
  }

  async function collect(): Promise<void> {
    const applicant = new Applicant(await at(PHONE, 'zhang.wei'));
    await applicant.person.open(`/my/cases/${caseId}`);
    const pdf = await applicant.downloadCertificate('食品经营许可证');
    await applicant.openWallet();
    await applicant.person.leave();
    printed = await readPrinted(browser, pdf);
    const anybody = await at(PHONE);
    await anybody.open(new URL(printed.qr ?? '/').pathname);
    const heading = anybody.page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    verdict = await heading.innerText();
    await anybody.seen('证照核验');
    await anybody.leave();
  }

  async function audit(): Promise<void> {
    const auditor = new Auditor(await at(DESK, 'audit.officer'));
    itemActs = await auditor.actsOn(`item:${ITEM}`);
    caseActs = await auditor.actsOn(`case:${caseId}`);
    await auditor.person.leave();
  }

  it('the check lets the changed item through, and the second person sees both changes', () => {
    expect(findings).toContain('可以提交审核');
    expect(changes).toContain(FIELD);
    expect(changes).toContain(MATERIAL);
  });

  it('who began before finishes on the version that he began with', () => {
    expect(otherVersions).toEqual([1, 2]);
    expect(otherAsked).toBeFalse();
  });

  it('who left in the middle goes on where he was, with what he had filled in', () => {
    expect(resumed.step).toContain('第 3 步');
    expect(resumed.name).toBe('一层');
    expect(resumed.detail).toBe(RESIDENCE);
  });

  it('the certificate names the holder and itself in text, and its code says that it is valid to anybody', () => {
    expect(number).toMatch(/\d/);
    expect(printed.text).toContain(SHOP);
    expect(printed.text).toContain('张伟');
    // Its title is set wide: readers of PDFs see blanks between the signs.
    expect(printed.text.replaceAll(' ', '')).toContain('食品经营许可证');
    expect(printed.qr).toMatch(/\/verify\/[^/]+$/);
    expect(verdict).toBe('真的，现在有效');
  });

  it('the auditor reads every act in the order in which it was done', () => {
    const once = itemActs.filter((act, n) => act !== itemActs[n - 1]);
    expect(once.slice(-3)).toEqual(['陈思远 保存草稿', '陈思远 提交审核', '刘敏 发布版本']);
    expect(once.map((act) => act.split(' ')[1])).toEqual([
      ...['新建事项', '保存草稿', '提交审核', '发布版本'],
      ...['保存草稿', '提交审核', '发布版本'],
    ]);
    expect(caseActs.filter((act) => !act.endsWith('查看办件'))).toEqual([
      // His licence is looked for in the register before he is asked for it.
      ...['张伟 提交申请', '张伟 查询登记库', '平台 出具文书'],
      ...['沈悦 受理', '平台 出具文书'],
      ...['赵文博 接手环节', '赵文博 作出办理结果'],
      ...['孙立 作出办理结果', '周倩 作出办理结果'],
      ...['赵文博 接手环节', '赵文博 作出办理结果'],
      ...['吴建国 接手环节', '吴建国 作出办理结果'],
      ...['平台 出具文书', '平台 颁发证照', '平台 办结'],
    ]);
    for (const reader of ['沈悦', '赵文博', '孙立', '周倩', '吴建国']) expect(caseActs).toContain(`${reader} 查看办件`);
  });

  it('no screen has a fault of accessibility, complains, or asks another host', () => {
    expect(faults()).toEqual([]);
  });

  it('pages allow no script but the site’s own', async () => {
    const page = await fetch(`${system.origin}/studio`, { headers: { accept: 'text/html' } });
    const policy = page.headers.get('content-security-policy') ?? '';
    const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src ')) ?? '';
    expect(scripts).toContain("'self'");
    expect(scripts).not.toContain('unsafe');
  });
});
