import type { Category } from '../glossary/term.ts';

/**
 * Fourteen categories are too many to tell apart by an underline. A reader needs four: who acts,
 * where, by which paper or procedure, and what it is about.
 */
export const CATEGORY_GROUPS = ['bodies', 'territory', 'acts', 'economy'] as const;
export type CategoryGroup = (typeof CATEGORY_GROUPS)[number];

const GROUP_OF: Record<Category, CategoryGroup> = {
  party: 'bodies',
  state: 'bodies',
  cadre: 'bodies',
  justice: 'bodies',
  front: 'bodies',
  defence: 'bodies',
  'admin-units': 'territory',
  planning: 'territory',
  rural: 'territory',
  documents: 'acts',
  reform: 'acts',
  meeting: 'acts',
  'socio-economy': 'economy',
  finance: 'economy',
};

/** The group whose underline a category's terms carry. */
export function categoryGroup(category: Category): CategoryGroup {
  return GROUP_OF[category];
}
