import { allArticles } from './articles/all.ts';
import { allPageFamilies } from './families/all.ts';
import { makeFactoryPage, type FactoryPage } from './make-factory-page.ts';

/**
 * Pages of every article in every family, `rounds` times with other seeds; every fourth page of a
 * known paper stands on a host nobody knows, so that no profile helps.
 */
export function factoryPages({ rounds, seed }: { rounds: number; seed: number }): FactoryPage[] {
  const pages: FactoryPage[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const family of allPageFamilies) {
      for (const article of allArticles) {
        const number = pages.length;
        const known = family.host !== null && number % 4 !== 3;
        pages.push(makeFactoryPage(family, article, { seed: seed + number * 7919, known }));
      }
    }
  }
  return pages;
}

/** An even selection of `count` pages: every family and article takes its turn. */
export function everyNth(pages: readonly FactoryPage[], count: number): FactoryPage[] {
  const step = Math.max(1, Math.floor(pages.length / count));
  return pages.filter((_, i) => i % step === 0).slice(0, count);
}
