import { type HttpInterceptorFn, provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import type { EnvironmentProviders } from '@angular/core';
import { languageInterceptor } from './language.interceptor';
import { problemInterceptor } from './problem.interceptor';

/** HttpClient for the clients; `around` see a failed request already as a Problem. */
export function provideApi(around: readonly HttpInterceptorFn[]): EnvironmentProviders {
  return provideHttpClient(withFetch(), withInterceptors([...around, problemInterceptor, languageInterceptor]));
}
