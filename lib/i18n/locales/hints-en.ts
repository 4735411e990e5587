import type { LocaleShape } from '../locale-shape.ts';
import type { hintsVi } from './hints-vi.ts';

/** English texts of what a search finds beside articles; spread into the tree they complete. */
export const hintsEn = {
  hints: {
    alsoWritten: 'Also written:',
    inNotes: 'In your notes',
    articlesWith: 'Find articles with “{{headword}}”',
  },
} as const satisfies LocaleShape<typeof hintsVi>;
