import { Dialog } from '@angular/cdk/dialog';
import { Injector, provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Actions } from '@ngrx/effects';
import { type Action, provideState, provideStore } from '@ngrx/store';
import { Subject } from 'rxjs';
import type { SessionView } from '#shared/api/session';
import { provideWords } from '../i18n/provide-words';
import { dictionariesFeature } from './dictionaries.feature';
import { SessionApiActions } from './session.actions';
import { sessionFeature } from './session.feature';
import { openSignInDialog } from './sign-in-dialog';

const zhang: SessionView = { account: 'zhang.wei', name: '张伟', roles: ['applicant'], posts: [] };

describe('The sign-in over a page', () => {
  let actions: Subject<Action>;
  let seen: boolean[];

  beforeEach(() => {
    actions = new Subject();
    seen = [];
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideWords(),
        provideStore(),
        provideState(sessionFeature),
        provideState(dictionariesFeature),
        { provide: Actions, useFactory: () => new Actions(actions) },
      ],
    });
    openSignInDialog(TestBed.inject(Injector)).subscribe((again) => seen.push(again));
  });

  afterEach(() => TestBed.inject(Dialog).closeAll());

  it('closes by itself and says yes once the person is signed in', () => {
    expect(TestBed.inject(Dialog).openDialogs.length).toBe(1);
    actions.next(SessionApiActions.opened({ person: zhang }));
    expect(seen).toEqual([true]);
    expect(TestBed.inject(Dialog).openDialogs.length).toBe(0);
  });

  it('says no once it is closed without signing in', () => {
    TestBed.inject(Dialog).closeAll();
    expect(seen).toEqual([false]);
  });
});
