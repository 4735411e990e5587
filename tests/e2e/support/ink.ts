import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './browser-session.ts';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** For each row of pixels of an area of the window, from the top: how many are not its background. */
export async function inkOfRows(
  session: BrowserSession,
  page: Page,
  clip: Area,
): Promise<number[]> {
  const png = await page.screenshot({ clip, encoding: 'base64' });
  return session.evaluate(
    page,
    async (data: string) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, width, height).data;
      const differs = (at: number): boolean => {
        let sum = 0;
        for (let c = 0; c < 3; c += 1) sum += Math.abs((pixels[at + c] ?? 0) - (pixels[c] ?? 0));
        // The faintest edge of a smoothed letter touches nobody.
        return sum > 90;
      };
      return Array.from({ length: height }, (_row, y) => {
        let inked = 0;
        for (let x = 0; x < width; x += 1) if (differs((y * width + x) * 4)) inked += 1;
        return inked;
      });
    },
    png,
  );
}
