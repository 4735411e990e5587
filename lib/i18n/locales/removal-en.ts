import type { LocaleShape } from '../locale-shape.ts';
import type { removalVi } from './removal-vi.ts';

export const removalEn = {
  leftOut: {
    why: {
      hidden: 'The page hides it.',
      unfilled: 'A placeholder the paper’s system never filled in.',
      controls: 'A form or a button.',
      related: 'Points to other articles.',
      tools: 'Sharing, keywords, advertising or an appeal of the paper’s.',
      head: 'Section, date or byline, shown at the head of the article.',
      signature: 'The author’s name or the source, shown at the head of the article.',
      repeated: 'A repetition, or nothing the article says.',
      unrecognised: 'Not recognised as part of the article.',
    },
  },
} as const satisfies LocaleShape<typeof removalVi>;
