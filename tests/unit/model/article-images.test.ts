import { expect, it } from 'vitest';
import { imageSources } from '../../../lib/model/article-images.ts';
import { sampleArticle } from './sample-article.ts';

it('lists lead image, figures and posters once, in reading order', () => {
  const article = sampleArticle();
  const again = article.blocks.filter(({ type }) => type === 'figure');
  expect(imageSources({ ...article, blocks: [...article.blocks, ...again] })).toEqual([
    'https://media.baoquangninh.vn/bia.jpg',
    'https://media.baoquangninh.vn/anh-1.jpg',
    'https://media.baoquangninh.vn/phim.jpg',
  ]);
});

it('lists nothing for an article without images', () => {
  expect(imageSources({ leadImage: null, blocks: [] })).toEqual([]);
});
