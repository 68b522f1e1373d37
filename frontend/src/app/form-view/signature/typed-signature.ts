const WIDTH = 600;
const HEIGHT = 160;

/** A typed name as the same kind of picture that a drawn one is: a PNG as data URL. */
export function typedSignature(name: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (pen !== null) {
    pen.fillStyle = '#1b2430';
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.font = `64px KaiTi, STKaiti, "Noto Serif CJK SC", serif`;
    pen.fillText(name, WIDTH / 2, HEIGHT / 2, WIDTH - 40);
  }
  return canvas.toDataURL('image/png');
}
