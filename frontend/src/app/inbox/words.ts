import { wordBook } from '../i18n/word-book';

export const INBOX_WORDS = wordBook('inbox', {
  zh: {
    title: '消息',
    lead: '办件有进展时在这里告诉您。',
    readAll: '全部标为已读',
    unread: '未读',
    list: '消息，最新的在前',
    more: '再看一些',
    none: '还没有消息。',
    noneText: '提交申请或办理办件之后，进展会出现在这里。',
    mail: '同时发邮件到 {{ address }}',
    mailOn: '会发邮件告诉您。',
    mailOff: '不再发邮件。',
  },
  en: {
    title: 'Notices',
    lead: 'You are told here how your cases go on.',
    readAll: 'Mark all as read',
    unread: 'Unread',
    list: 'Notices, newest first',
    more: 'Show more',
    none: 'No notices yet.',
    noneText: 'Once you have applied or worked on a case, news of it appears here.',
    mail: 'Send e-mail to {{ address }} too',
    mailOn: 'You will be told by e-mail.',
    mailOff: 'No more e-mail.',
  },
});
