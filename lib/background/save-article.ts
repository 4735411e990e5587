import type { SaveAnswer, SaveCommand } from '../messaging/protocol.ts';
import type { Article } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { SaveProblem, StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';

/** What saving needs from the database and the rest of the background. */
export interface SavePorts {
  /** A reading kept in the database or in memory; null when it is gone. */
  draft(id: string): Promise<Result<Draft | null, StorageProblem>>;
  store(request: {
    article: Article;
    pageUrl: string;
    newId: string;
    now: number;
  }): Promise<Result<Omit<SaveAnswer, 'lasting'>, StorageProblem>>;
  /** Sets out to fetch waiting images; saving does not wait for them. */
  fetchImages(): void;
  /** False when what is stored ends with the private window. */
  lasting: boolean;
  newId(): string;
  /** Unix ms. */
  now(): number;
}

/** Stores the text of a reading, answers, and lets the images follow. */
export async function saveArticle(
  command: SaveCommand,
  ports: SavePorts,
): Promise<Result<SaveAnswer, SaveProblem>> {
  const found = await findArticle(command, ports);
  if (!found.ok) return found;
  const stored = await ports.store({ ...found.value, newId: ports.newId(), now: ports.now() });
  if (!stored.ok) return stored;
  ports.fetchImages();
  return success({ ...stored.value, lasting: ports.lasting });
}

async function findArticle(
  command: SaveCommand,
  ports: SavePorts,
): Promise<Result<{ article: Article; pageUrl: string }, SaveProblem>> {
  if ('article' in command) return success(command);
  const draft = await ports.draft(command.draftId);
  if (!draft.ok) return draft;
  if (!draft.value) return failure('no-draft');
  const { article, pageUrl } = draft.value;
  return article ? success({ article, pageUrl }) : failure('no-article');
}
