import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideNzNativeDateAdapter } from 'ng-zorro-antd/core/time';
import { provideNzI18n, zh_CN } from 'ng-zorro-antd/i18n';

/** What ng-zorro's components need of the application; its date picker throws without a date adapter. The shell sets its language. */
export function provideZorro(): EnvironmentProviders {
  return makeEnvironmentProviders([provideNzI18n(zh_CN), provideNzNativeDateAdapter()]);
}
