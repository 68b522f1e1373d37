import { wordBook } from '../i18n/word-book';

export const UI_WORDS = wordBook('ui', {
  zh: {
    retry: '重试',
    close: '关闭',
    cancel: '取消',
    loading: '正在取内容',
    language: 'English',
    largePrint: '大字版',
    issues: '请改 {{ count }} 处',
    code: '报电话时念这个：{{ code }}',
    failed: {
      unreachable: '网络断了一下，内容没有取到。',
      unreachableMore: '您填过的都在。连上网后再试一次。',
      missing: '没有找到这一页。',
      missingMore: '可能已经撤下，或者地址少了几个字。',
      forbidden: '您的账号不能看这一页。',
      forbiddenMore: '换一个账号登录，或打 12345 问一问。',
      other: '这一次没有办成。',
      otherMore: '您填过的都在。请再试一次，还不行就打 12345。',
    },
  },
  en: {
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    loading: 'Loading',
    language: '中文',
    largePrint: 'Large print',
    issues: 'Please mend {{ count }}',
    code: 'To tell on the phone: {{ code }}',
    failed: {
      unreachable: 'The network failed for a moment; nothing came.',
      unreachableMore: 'What you filled in is safe. Try again when you are online.',
      missing: 'This page was not found.',
      missingMore: 'It may have been taken down, or the address is incomplete.',
      forbidden: 'Your account may not see this page.',
      forbiddenMore: 'Sign in with another account, or call 12345.',
      other: 'This did not work this time.',
      otherMore: 'What you filled in is safe. Please try again; if it fails again, call 12345.',
    },
  },
});
