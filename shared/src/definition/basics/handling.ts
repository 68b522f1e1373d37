import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import { Code } from '#shared/definition/basics/code';

const Url = z
  .string()
  .max(500)
  .regex(/^https?:\/\/\S+$/);

/** Where an item is done online, beside this platform. */
export const OnlineHandling = z
  .strictObject({
    depth: Code.describe('网上办理深度 online_handle_depth; is_online follows from it'),
    url: Url.optional().describe('网办地址 online_handle_url, link_addr'),
    singleSignOn: z.boolean().optional().describe('计算机端单点登录 is_single_login'),
    mobileUrl: Url.optional().describe('移动端地址 mobile_terminal_url'),
    mobileSingleSignOn: z.boolean().optional().describe('移动端单点登录 app_is_single_login'),
    steps: Text.optional().describe('网上办理流程 online_flow, online_explain'),
    payOnline: z.boolean().optional().describe('网上支付 is_pay_online'),
  })
  .meta({ id: 'OnlineHandling' });
export type OnlineHandling = z.infer<typeof OnlineHandling>;

/** How an item is done: ways, places and limits that an applicant plans by. */
export const Handling = z
  .strictObject({
    channels: z.array(Code).max(12).optional().describe('办理形式 handle_type: codes of the dictionary channel'),
    online: OnlineHandling.optional().describe('Absent where nothing can be done online'),
    hall: Text.optional().describe('进驻政务大厅 is_entry_center, center_name'),
    windowSteps: Text.optional().describe('窗口办理流程 offline_flow, offline_explain, handle_flow'),
    crossRegion: z
      .strictObject({
        range: Code.describe('通办范围 handle_area'),
        explanation: Text.optional().describe('Where and how elsewhere'),
      })
      .optional()
      .describe('是否通办 is_handle; absent means only where it is offered'),
    appointment: z
      .strictObject({
        perSlot: z.int().min(1).max(10_000).optional().describe('预约数 schedule_num'),
        rule: Text.describe('预约规则 schedule_rule'),
      })
      .optional()
      .describe('预约办理 is_schedule; absent means none is needed'),
    mail: z
      .strictObject({
        materials: z.boolean().describe('可寄送材料 is_mail_material'),
        result: z.boolean().describe('可寄送结果 is_mail_result'),
      })
      .optional()
      .describe('物流快递 is_express'),
    selfService: z.boolean().optional().describe('自助终端 is_service_terminals'),
    quantityLimit: Text.optional().describe('数量限制 limit_explain; absent means none'),
    specialProcedure: Text.optional().describe('特别程序 special_procedure, in words'),
    legalLimitNote: Text.optional().describe('法定办结时限说明 anticipate_explain'),
    promisedLimitNote: Text.optional().describe('承诺办结时限说明 promise_explain'),
    intermediary: z
      .strictObject({
        service: Text.describe('中介服务 service_type'),
        content: Text.optional().describe('intermediary_content'),
      })
      .optional()
      .describe('中介服务 is_exist_intermediary; absent means none is needed'),
    traffic: Text.optional().describe('交通指引 traffic_guide'),
  })
  .meta({ id: 'Handling' });
export type Handling = z.infer<typeof Handling>;
