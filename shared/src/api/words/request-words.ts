import type { Text } from '#shared/kernel/text';

/** Words of what can be wrong with any request: its shape, its session, the server's own trouble. */
export const REQUEST_WORDS = {
  'BODY.INVALID': {
    zh: '提交的内容有误，请按提示改正。',
    en: 'What was sent is not right. Please correct the places that are named.',
  },
  'BODY.MALFORMED': { zh: '提交的内容不是有效的 JSON。', en: 'What was sent is not valid JSON.' },
  'BODY.TOO_DEEP': { zh: '提交的内容嵌套太深。', en: 'What was sent is nested too deeply.' },
  'BODY.NOT_TEXT': { zh: '提交的文字中有无效字符。', en: 'A text that was sent holds invalid characters.' },
  'BODY.KEY_REFUSED': {
    zh: '不接受「{key}」这个名字，请删去这一项。',
    en: '“{key}” is not accepted as a name. Please remove this entry.',
  },
  'BODY.TOO_LARGE': { zh: '提交的内容太大。', en: 'What was sent is too large.' },
  'BODY.TYPE_UNSUPPORTED': { zh: '不接受这种内容格式。', en: 'This kind of content is not accepted.' },
  'BODY.UNKNOWN_KEY': { zh: '没有这一项。', en: 'There is no such entry.' },
  'PATH.INVALID': { zh: '地址有误，请检查。', en: 'The address is not right. Please check it.' },
  'QUERY.INVALID': { zh: '查询条件有误，请改正。', en: 'The query is not right. Please correct it.' },
  'CURSOR.MALFORMED': {
    zh: '翻页位置无效，请从头查看。',
    en: 'This place in the list is not valid. Please start from the beginning.',
  },
  'URL.MALFORMED': { zh: '地址有误，请检查。', en: 'The address is not right. Please check it.' },
  'ROUTE.NOT_FOUND': { zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'REQUEST.MALFORMED': { zh: '请求格式不对，无法读取。', en: 'The request is not well formed and cannot be read.' },
  'REQUEST.HEADERS_TOO_LARGE': {
    zh: '地址或请求头太长，请缩短。',
    en: 'The address or the headers are too long. Please shorten them.',
  },
  'REQUEST.TIMEOUT': { zh: '请求发送太慢，请重试。', en: 'The request was sent too slowly. Please try again.' },
  'VALUE.MISSING': { zh: '请填写。', en: 'Please fill this in.' },
  'VALUE.TYPE': { zh: '类型不对，应为 {expected}。', en: 'The type is wrong: {expected} is expected.' },
  'VALUE.TOO_BIG': { zh: '太大或太长，最多 {max}。', en: 'Too big or too long: at most {max}.' },
  'VALUE.TOO_SMALL': { zh: '太小或太短，至少 {min}。', en: 'Too small or too short: at least {min}.' },
  'VALUE.FORMAT': { zh: '格式不对。', en: 'The format is not right.' },
  'VALUE.NOT_ALLOWED': { zh: '不是允许的值。', en: 'This value is not allowed.' },
  'VALUE.BLANK': { zh: '请写明内容，不能只有空格。', en: 'Please write something: blanks alone do not do.' },
  'VALUE.INVALID': { zh: '这个值不能用。', en: 'This value cannot be used.' },
  'KEY.MALFORMED': {
    zh: '标识只能用小写英文开头的字母和数字。',
    en: 'A key is made of letters and digits and begins with a small letter.',
  },
  'HASH.MALFORMED': { zh: '内容摘要格式不对。', en: 'The content hash is not well formed.' },
  'DATE.MALFORMED': { zh: '日期应为 YYYY-MM-DD。', en: 'A date is written YYYY-MM-DD.' },
  'INSTANT.MALFORMED': { zh: '时间格式不对。', en: 'The time is not well formed.' },
  'ID.MALFORMED': { zh: '编号格式不对。', en: 'The id is not well formed.' },
  'REQUEST.KEY_MISSING': { zh: '请求缺少 Idempotency-Key。', en: 'The request lacks an Idempotency-Key.' },
  'REQUEST.KEY_MALFORMED': { zh: 'Idempotency-Key 格式不对。', en: 'The Idempotency-Key is not well formed.' },
  'REQUEST.KEY_REUSED': {
    zh: '这个请求编号已用于别的内容。',
    en: 'This Idempotency-Key was used with another content.',
  },
  'REVISION.MISSING': { zh: '请求缺少 If-Match。', en: 'The request lacks If-Match.' },
  'REVISION.MALFORMED': { zh: 'If-Match 格式不对。', en: 'If-Match is not well formed.' },
  'REVISION.STALE': {
    zh: '别处已保存了更新的内容，请先刷新。',
    en: 'A newer state was saved elsewhere. Please reload first.',
  },
  'SESSION.NEEDED': { zh: '请先登录。', en: 'Please sign in first.' },
  'SIGN_IN.WRONG': { zh: '账号或密码不对，请重试。', en: 'The account or the password is wrong. Please try again.' },
  'ACCOUNT.LOCKED': {
    zh: '错误次数过多，请在 {minutes} 分钟后再试。',
    en: 'Too many wrong attempts. Please try again in {minutes} minutes.',
  },
  'ACCESS.DENIED': { zh: '您没有权限这样做。', en: 'You are not allowed to do this.' },
  'ORIGIN.MISSING': { zh: '请求没有说明来自哪个网站。', en: 'The request does not say which site it comes from.' },
  'ORIGIN.FOREIGN': {
    zh: '请求来自别的网站，没有执行。',
    en: 'The request comes from another site and was not carried out.',
  },
  'STORE.UNAVAILABLE': {
    zh: '系统暂时没有回应，请稍后再试。',
    en: 'The system does not answer at the moment. Please try again shortly.',
  },
  'PLATFORM.NOT_READY': { zh: '系统还没有准备好。', en: 'The system is not ready.' },
  'PLATFORM.STOPPING': {
    zh: '系统正在重新启动，请稍后再试。',
    en: 'The system is restarting. Please try again in a moment.',
  },
  'HEALTH.DATABASE': {
    zh: '数据库现在不能可靠地写入。',
    en: 'The database does not take writes for the majority at the moment.',
  },
  'HEALTH.INDEXES': { zh: '索引还没有建好。', en: 'The indexes are not made yet.' },
  'HEALTH.WORKER': {
    zh: '后台处理已有一段时间没有动静。',
    en: 'The worker of due effects has not looked for a while.',
  },
  'HEALTH.RUNNING': { zh: '服务器正在停止。', en: 'The server is stopping.' },
  'LIVE.TOO_MANY': {
    zh: '同时打开的页面太多，本页不再自动更新。',
    en: 'Too many pages are open at the same time: this one is not updated by itself.',
  },
  'LIVE.FULL': {
    zh: '在线人数过多，本页暂不自动更新。',
    en: 'Too many people are here at the moment: this page is not updated by itself.',
  },
  'PLATFORM.FAULT': {
    zh: '系统出错了，已记录。请稍后再试。',
    en: 'Something went wrong on our side. It was recorded. Please try again later.',
  },
} as const satisfies Record<string, Text>;
