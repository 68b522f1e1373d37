import type { Observable } from 'rxjs';

/** Fetches a file and opens it in a tab of its own; `failed` is told where it could not be had. */
export function openFile(fetched: Observable<Blob>, name: string, failed: () => void): void {
  fetched.subscribe({
    next: (blob) => {
      const url = URL.createObjectURL(blob);
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      link.rel = 'noopener';
      if (blob.type !== 'application/pdf') link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    error: failed,
  });
}
