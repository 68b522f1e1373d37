import type { Browser } from 'playwright-core';
import decode from 'jsqr';
import { serveSharedCode } from './module-server.js';

/** What a printed document holds: its text, and what the QR code on it says. */
export interface Printed {
  readonly text: string;
  readonly qr: string | undefined;
  /** The first page as PNG, 800 pixels wide. */
  readonly picture: Buffer;
}

interface Drawn {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly pixels: string;
  readonly picture: string;
}

/** Reads the first page of a PDF as a person with a phone does: pdfjs draws it in Chromium, the code is found in the pixels. */
export async function readPrinted(browser: Browser, pdf: Uint8Array): Promise<Printed> {
  const code = await serveSharedCode();
  const page = await browser.newPage();
  try {
    await page.goto(code.origin);
    const drawn = await page.evaluate(draw, Buffer.from(pdf).toString('base64'));
    const pixels = new Uint8ClampedArray(Buffer.from(drawn.pixels, 'base64'));
    const found = decode.default(pixels, drawn.width, drawn.height);
    return { text: drawn.text, qr: found?.data, picture: Buffer.from(drawn.picture, 'base64') };
  } finally {
    await page.close();
    code.stop();
  }
}

/** Runs in the browser. */
async function draw(base64: string): Promise<Drawn> {
  const folder = '/node_modules/pdfjs-dist/build';
  const pdfjs = (await import(`${folder}/pdf.mjs`)) as typeof import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = `${folder}/pdf.worker.mjs`;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const pdf = await pdfjs.getDocument({ data: bytes }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1.5 });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas.');
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  let pixels = '';
  for (let at = 0; at < data.length; at += 0x8000) pixels += String.fromCharCode(...data.subarray(at, at + 0x8000));
  return {
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    width: canvas.width,
    height: canvas.height,
    pixels: btoa(pixels),
    picture: small(canvas).toDataURL('image/png').split(',')[1] ?? '',
  };

  function small(large: HTMLCanvasElement): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    picture.width = 800;
    picture.height = Math.round((800 * large.height) / large.width);
    picture.getContext('2d')?.drawImage(large, 0, 0, picture.width, picture.height);
    return picture;
  }
}
