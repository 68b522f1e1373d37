import {
  type ApplicationConfig,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideApi } from './api/provide-api';
import { routes } from './app.routes';
import { provideWords } from './i18n/provide-words';
import { provideSession } from './session/provide-session';
import { sessionEndedInterceptor } from './session/session-ended.interceptor';
import { PageTitle } from './ui/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useClass: PageTitle },
    provideApi([sessionEndedInterceptor]),
    provideWords(),
    provideSession(),
  ],
};
