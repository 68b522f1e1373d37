import { TestBed } from '@angular/core/testing';
import { provideWords } from '../i18n/provide-words';
import { injectWords } from '../i18n/translator';
import { actInWords, detailsInWords } from './act-words';
import { AUDIT_WORDS } from './words';

describe('the words of an act', () => {
  let t: ReturnType<typeof injectWords<(typeof AUDIT_WORDS)['zh']>>;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    t = TestBed.runInInjectionContext(() => injectWords(AUDIT_WORDS));
  });

  it('stand in the language of the screen', () => {
    expect(actInWords('item.published', t)).toBe('发布版本');
  });

  it('are the code where an act has none, never nothing', () => {
    expect(actInWords('bundle.merged', t)).toBe('bundle.merged');
    expect(actInWords('constructor.name', t)).toBe('constructor.name');
  });

  it('name known details and shorten hashes', () => {
    const hash = `sha256:${'0123456789abcdef'.repeat(4)}`;
    expect(detailsInWords({ version: 2, hash, lane: 'a' }, t)).toEqual([
      '版本 2',
      '内容哈希 sha256:01234567…cdef',
      'lane：a',
    ]);
  });
});
