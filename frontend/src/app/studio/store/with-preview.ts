import { patchState, signalStoreFeature, withMethods, withState } from '@ngrx/signals';
import type { Language } from '#shared/kernel/language';

export type Device = 'desktop' | 'phone';

export interface PreviewState {
  readonly device: Device;
  readonly previewLanguage: Language;
  /** Which made-up applicant fills the preview; see `sample/samples`. */
  readonly sample: string;
}

/** How the designer looks at the form: on which device, in which language, as which applicant. */
export function withPreview() {
  return signalStoreFeature(
    withState<PreviewState>({ device: 'desktop', previewLanguage: 'zh', sample: 'first' }),
    withMethods((store) => ({
      showOn: (device: Device): void => patchState(store, { device }),
      showIn: (previewLanguage: Language): void => patchState(store, { previewLanguage }),
      showFor: (sample: string): void => patchState(store, { sample }),
    })),
  );
}
