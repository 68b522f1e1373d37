import { type EnvironmentProviders, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { Store, provideState, provideStore } from '@ngrx/store';
import * as dictionariesEffects from './dictionaries.effects';
import { dictionariesFeature } from './dictionaries.feature';
import { noticesFeature } from './notices.feature';
import { AppActions } from './session.actions';
import * as sessionEffects from './session.effects';
import { sessionFeature } from './session.feature';

/** The global Store: what all screens share, and nothing else. */
export function provideSession(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideStore(),
    provideState(sessionFeature),
    provideState(dictionariesFeature),
    provideState(noticesFeature),
    provideEffects(sessionEffects, dictionariesEffects),
    provideAppInitializer(() => inject(Store).dispatch(AppActions.started())),
  ]);
}
