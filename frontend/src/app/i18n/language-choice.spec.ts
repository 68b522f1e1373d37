import { ChangeDetectionStrategy, Component, provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LanguageChoice } from './language-choice';
import { provideWords } from './provide-words';
import { injectSay } from './text-voice';
import { injectWords } from './translator';
import { wordBook } from './word-book';

const WORDS = wordBook('spec', {
  zh: { left: '剩 {{ days }} 天', deep: { word: '深' } },
  en: { left: '{{ days }} days left', deep: { word: 'deep' } },
});

@Component({
  selector: 'tb-spec',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `{{ t('left', { days: 3 }) }} / {{ t('deep.word') }} / {{ say({ zh: '甲', en: 'A' }) }} /
    {{ say({ zh: '乙' }) }}`,
})
class Spec {
  protected readonly t = injectWords(WORDS);
  protected readonly say = injectSay();
}

describe('LanguageChoice', () => {
  const kept = localStorage.getItem('tongban.language');

  beforeEach(() => {
    localStorage.removeItem('tongban.language');
    TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection(), provideWords()] });
  });

  afterAll(() =>
    kept === null ? localStorage.removeItem('tongban.language') : localStorage.setItem('tongban.language', kept),
  );

  it('begins in Chinese and changes every word on the page at run time, untranslated texts apart', async () => {
    const fixture = TestBed.createComponent(Spec);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toBe('剩 3 天 / 深 / 甲 / 乙');
    expect(document.documentElement.lang).toBe('zh-CN');

    TestBed.inject(LanguageChoice).choose('en');
    await fixture.whenStable();
    expect(page.textContent).toBe('3 days left / deep / A / 乙');
    expect(document.documentElement.lang).toBe('en');
  });

  it('remembers the choice on this device', () => {
    TestBed.inject(LanguageChoice).choose('en');
    expect(localStorage.getItem('tongban.language')).toBe('en');
    TestBed.resetTestingModule().configureTestingModule({
      providers: [provideZonelessChangeDetection(), provideWords()],
    });
    expect(TestBed.inject(LanguageChoice).language()).toBe('en');
  });
});
