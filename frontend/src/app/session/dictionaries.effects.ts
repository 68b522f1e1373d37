import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { EMPTY, catchError, map, switchMap } from 'rxjs';
import { SettingsClient } from '../api/settings.client';
import { DictionaryApiActions } from './dictionaries.feature';
import { AppActions } from './session.actions';

/** The pages work without the settings: the city's name and the demonstration's accounts are then not shown. */
export const readSettings = createEffect(
  (actions = inject(Actions), client = inject(SettingsClient)) =>
    actions.pipe(
      ofType(AppActions.started),
      switchMap(() => client.read().pipe(catchError(() => EMPTY))),
      map((settings) => DictionaryApiActions.settingsRead({ settings })),
    ),
  { functional: true },
);
