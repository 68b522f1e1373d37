import { wordBook } from '../../i18n/word-book';

export const SITUATIONS_WORDS = wordBook('studioSituations', {
  zh: {
    title: '办理情形',
    lead: '新办、变更、延续等。从上往下看，第一个符合的就是。没有情形，就是只有一种办法。',
    add: '加情形',
    none: '没有分情形',
    lists: '代码表',
    listsLead: '几个问题共用的选项。',
    addList: '加代码表',
    noLists: '没有代码表',
  },
  en: {
    title: 'Situations',
    lead: 'First issue, change, renewal… The first that holds is the one. Without any, there is one way only.',
    add: 'Add a situation',
    none: 'No situations',
    lists: 'Code lists',
    listsLead: 'Values that several questions share.',
    addList: 'Add a code list',
    noLists: 'No code lists',
  },
});
