/** Where this device is, degrees in WGS 84 with six digits: about ten centimetres. Rejects where the person or the device refuses. */
export function currentPosition(): Promise<{ readonly latitude: number; readonly longitude: number }> {
  return new Promise((found, refused) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) }),
      refused,
      { enableHighAccuracy: true, timeout: 10_000 },
    ),
  );
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}
