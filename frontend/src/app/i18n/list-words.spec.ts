import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LanguageChoice, type UiLanguage } from './language-choice';
import { injectList } from './list-words';

it('Several things stand in one line as the language of the screen writes them', () => {
  const language = signal<UiLanguage>('zh');
  TestBed.configureTestingModule({ providers: [{ provide: LanguageChoice, useValue: { language } }] });
  const list = TestBed.runInInjectionContext(() => injectList());
  expect(list(['甲', '乙'])).toBe('甲、乙');
  language.set('en');
  expect(list(['A', 'B'])).toBe('A, B');
  expect(list([])).toBe('');
});
