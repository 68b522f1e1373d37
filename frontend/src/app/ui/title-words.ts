import { wordBook } from '../i18n/word-book';

/** Titles of pages; a route's `title` is a key of these. */
export const TITLE_WORDS = wordBook('title', {
  zh: {
    name: '通办',
    home: '您想办什么事',
    guide: '办事指南',
    verify: '证照核验',
    missing: '没有找到这一页',
    signIn: '登录',
    apply: '办理',
    cases: '我的办件',
    certificates: '我的证照',
    desk: '办件',
    studio: '事项设计',
    audit: '审计',
    notices: '消息',
    letters: '未完成的事项',
  },
  en: {
    name: 'Tongban',
    home: 'What do you want to get done',
    guide: 'Guide',
    verify: 'Certificate check',
    missing: 'Page not found',
    signIn: 'Sign in',
    apply: 'Application',
    cases: 'My cases',
    certificates: 'My certificates',
    desk: 'Cases',
    studio: 'Service design',
    audit: 'Audit',
    notices: 'Notices',
    letters: 'Dead letters',
  },
});
