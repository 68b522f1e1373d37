import { wordBook } from '../../i18n/word-book';

export const DOCUMENTS_WORDS = wordBook('studioDocuments', {
  zh: {
    documents: '文书',
    documentsLead: '正文里的 {{ braces }} 会换成办件里的内容，别的都照原样印。',
    addDocument: '加文书',
    results: '结果',
    resultsLead: '准予以后发给申请人的证照。',
    addResult: '加证照',
    kinds: { receipt: '收件凭证', acceptance: '受理通知书', deemedAcceptance: '视为受理通知书', nonAcceptance: '不予受理决定书', correctionNotice: '补正告知书', decision: '决定书' },
    fresh: { document: '新文书', result: '新证照', line: '名称' },
    fields: {
      kind: '种类', title: '标题', body: '正文', prefix: '编号前缀', names: '点一下，加到中文正文末尾', name: '名称', holder: '发给谁', validYears: '有效几年（空着：长期）', lines: '证照上的各行',
      label: '写什么', value: '值', option: '按哪个字段的选项名称显示', noOption: '照值显示', addLine: '加一行',
    },
    names: { applicant: '申请人', item: '事项', caseNumber: '办件编号', number: '文书编号', date: '日期', organ: '机关', outcome: '结果', reason: '理由', places: '补正之处', promisedDate: '承诺日期', legalDate: '法定日期' },
  },
  en: {
    documents: 'Documents',
    documentsLead: '{{ braces }} in the text are replaced by values of the case; all else is printed as it is.',
    addDocument: 'Add a document',
    results: 'Results',
    resultsLead: 'The certificate that a grant brings.',
    addResult: 'Add a certificate',
    kinds: { receipt: 'Receipt', acceptance: 'Acceptance', deemedAcceptance: 'Deemed acceptance', nonAcceptance: 'Non-acceptance', correctionNotice: 'Correction notice', decision: 'Decision' },
    fresh: { document: 'New document', result: 'New certificate', line: 'Name' },
    fields: {
      kind: 'Kind', title: 'Title', body: 'Text', prefix: 'Prefix of the number', names: 'A click adds it to the end of the Chinese text', name: 'Name', holder: 'Who holds it', validYears: 'Valid for years (empty: without end)', lines: 'Lines of the certificate',
      label: 'What it says', value: 'Value', option: 'Shown by the labels of', noOption: 'the value itself', addLine: 'Add a line',
    },
    names: { applicant: 'applicant', item: 'item', caseNumber: 'case number', number: 'document number', date: 'date', organ: 'organ', outcome: 'outcome', reason: 'reason', places: 'places to correct', promisedDate: 'promised date', legalDate: 'legal date' },
  },
});
