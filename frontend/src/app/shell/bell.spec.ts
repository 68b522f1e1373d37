import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Store, provideState, provideStore } from '@ngrx/store';
import type { SessionView } from '#shared/api/session';
import { provideWords } from '../i18n/provide-words';
import { dictionariesFeature } from '../session/dictionaries.feature';
import { SessionApiActions } from '../session/session.actions';
import { sessionFeature } from '../session/session.feature';
import { Bell } from './bell';

const zhang: SessionView = { account: 'zhang.wei', name: '张伟', roles: ['applicant'], posts: [] };

describe('The bell', () => {
  let fixture: ComponentFixture<Bell>;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        ...[provideZonelessChangeDetection(), provideWords(), provideRouter([]), provideStore()],
        ...[provideState(sessionFeature), provideState(dictionariesFeature)],
        ...[provideHttpClient(), provideHttpClientTesting()],
      ],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(Bell);
    fixture.componentRef.setInput('to', '/notices');
  });
  afterEach(() => server.verify());

  const link = () => (fixture.nativeElement as HTMLElement).querySelector('a');
  const signIn = async (unread: object) => {
    TestBed.inject(Store).dispatch(SessionApiActions.opened({ person: zhang }));
    fixture.detectChanges();
    server.expectOne('/api/notices/unread').flush(unread);
    await fixture.whenStable();
  };

  it('is not there for nobody, and asks nothing', () => {
    fixture.detectChanges();
    expect(link()).toBeNull();
  });

  it('says how many notices are unread, to eyes and to readers', async () => {
    await signIn({ count: 3, more: false });
    expect(link()?.getAttribute('href')).toBe('/notices');
    expect(link()?.textContent?.trim()).toBe('3');
    expect(link()?.getAttribute('aria-label')).toContain('3');
  });

  it('shows that there are more than it counts, and nothing where all are read', async () => {
    await signIn({ count: 99, more: true });
    expect(link()?.textContent?.trim()).toBe('99+');
    fixture.destroy();
    fixture = TestBed.createComponent(Bell);
    fixture.componentRef.setInput('to', '/inbox');
    fixture.detectChanges();
    server.expectOne('/api/notices/unread').flush({ count: 0, more: false });
    await fixture.whenStable();
    expect(link()?.textContent?.trim()).toBe('');
  });
});
