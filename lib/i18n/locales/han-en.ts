import type { LocaleShape } from '../locale-shape.ts';
import type { hanVi } from './han-vi.ts';

/** English texts about Hán characters and the phrases a term is met in. */
export const hanEn = {
  han: {
    title: 'Character by character',
    simplified: 'simplified',
    japanese: 'Japanese form',
    misleads: 'Easily confused with {{languages}}',
    usual: 'The usual word there',
    koreanUnconfirmed: 'What is said about Korean is unconfirmed.',
    language: {
      zh: 'Chinese',
      ja: 'Japanese',
      ko: 'Korean',
    },
  },
  collocations: {
    title: 'Often found in these phrases',
  },
} as const satisfies LocaleShape<typeof hanVi>;
