import type { Article, ImageRef } from './article.ts';

/** Addresses of every image of an article, each once, in reading order. */
export function imageSources(article: Pick<Article, 'leadImage' | 'blocks'>): string[] {
  const images: (ImageRef | null)[] = [article.leadImage];
  for (const block of article.blocks) {
    if (block.type === 'figure') images.push(block.image);
    if (block.type === 'video') images.push(block.poster);
  }
  return [...new Set(images.flatMap((image) => (image ? [image.src] : [])))];
}
