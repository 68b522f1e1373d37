import type { Driver, Of } from './driver.js';

export const mapPoint: Driver<Of<'mapPoint'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, value, { words }) => {
    const { lat, lng } = value as { readonly lat: number; readonly lng: number };
    await at.getByLabel(words.latitude, { exact: true }).fill(String(lat));
    await at.getByLabel(words.longitude, { exact: true }).fill(String(lng));
  },
};
