import type { Text } from '#shared/kernel/text';

/** Words of what can go wrong with what follows from a case: mails, webhooks, dead letters. */
export const EFFECT_WORDS = {
  'MAIL.REFUSED': {
    zh: '邮件服务器拒收这封邮件（{status}），请核对邮箱地址。',
    en: 'The mail server refused this e-mail ({status}). Please check the address.',
  },
  'MAIL.NOT_SENT': {
    zh: '邮件服务器没有收下这封邮件（{cause}）。',
    en: 'The mail server did not take this e-mail ({cause}).',
  },
  'MAIL.NO_SERVER': { zh: '没有设置邮件服务器。', en: 'No mail server is set up.' },
  'WEBHOOK.NOT_TAKEN': {
    zh: '订阅方没有收下通知（{cause}）。',
    en: 'The subscriber did not take the message ({cause}).',
  },
  'WEBHOOK.ADDRESS_REFUSED': {
    zh: '不能向这个地址发送通知：须为公网 https 地址，不得指向本机或内部网络。',
    en: 'Nothing is sent to this address: it must be https and public, neither this machine nor an inner network.',
  },
  'WEBHOOK.SWITCHED_OFF': {
    zh: '这个订阅已停用，启用后可以重发。',
    en: 'This subscription is switched off; switch it on and send again.',
  },
  'SUBSCRIPTION.NOT_FOUND': { zh: '没有找到这个订阅。', en: 'This subscription was not found.' },
  'SUBSCRIPTION.NO_DEPARTMENT': {
    zh: '订阅属于部门，您的账号没有部门。',
    en: 'Subscriptions belong to departments, and your account has none.',
  },
  'SUBSCRIPTION.TOO_MANY': {
    zh: '本部门的订阅已有 {max} 个，请先删去不用的。',
    en: 'Your department has {max} subscriptions. Please delete one first.',
  },
  'LETTER.NOT_FOUND': {
    zh: '没有这个未完成的事项，可能已经重办。',
    en: 'There is no such dead letter; it may have been replayed.',
  },
} as const satisfies Record<string, Text>;
