import { type EnvironmentProviders, isDevMode, makeEnvironmentProviders } from '@angular/core';
import { provideTransloco } from '@jsverse/transloco';

/** transloco without a loader: each room brings its words with its own code (`injectWords`). */
export function provideWords(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: ['zh', 'en'],
        defaultLang: 'zh',
        fallbackLang: 'zh',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
    }),
  ]);
}
