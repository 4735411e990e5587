import type { ArticleSpec } from '../article-spec.ts';
import { brief } from './brief.ts';
import { documents } from './documents.ts';
import { heritage } from './heritage.ts';
import { interview } from './interview.ts';
import { newRural } from './new-rural.ts';
import { oneStop } from './one-stop.ts';
import { photoStory } from './photo-story.ts';
import { questionDesk } from './question-desk.ts';
import { twoLevels } from './two-levels.ts';

/** Every written article of the factory. */
export const allArticles: readonly ArticleSpec[] = [
  oneStop,
  interview,
  documents,
  photoStory,
  newRural,
  questionDesk,
  brief,
  heritage,
  twoLevels,
];
