/**
 * Opens a fetched file in a tab of its own, in the browser's viewer; its name is kept for saving where the viewer is missing.
 * The address is given back after a minute: the tab has read it by then.
 */
export function openBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  if (blob.type !== 'application/pdf') link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
