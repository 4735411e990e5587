import type { Draft } from '../model/draft.ts';
import { parseExtractionResult } from '../model/parse-extraction-result.ts';
import type { OpenProblem, StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import type { ReaderAddress } from '../library/reader-address.ts';

/** What opening needs from the browser and the database. */
export interface OpenPorts {
  /** Runs the extractor in the tab and gives back what it answered, unchecked. */
  extract(tabId: number): Promise<Result<unknown, OpenProblem>>;
  keepDraft(draft: Draft): Promise<Result<void, StorageProblem>>;
  /**
   * Keeps a reading in memory only, until the browser or (when it is given) a private tab closes;
   * false when there is no room for it.
   */
  keepSessionDraft(draft: Draft, privateTab: number | null): Promise<boolean>;
  sessionDraftId(id: string): string;
  /** Goes to the reader in the same tab, so that Back returns to the page. */
  show(tabId: number, address: ReaderAddress): Promise<void>;
  newId(): string;
  /** Unix ms. */
  now(): number;
}

export interface OpenRequest {
  tabId: number;
  /** Address of the page when the browser tells it; for the link to the original. */
  url: string | null;
  /** From a private tab whose background keeps its database on the disk (Firefox). */
  memoryOnly: boolean;
  /** Opened with "try anyway". */
  force: boolean;
}

/**
 * Lifts the article out of a tab, keeps it as a reading and shows the reader there. Whatever goes
 * wrong before is shown in the reader too, and returned. From a private tab nothing goes to a
 * database on the disk; neither does it when the database fails, and the article can still be read.
 */
export async function openReader(
  request: OpenRequest,
  ports: OpenPorts,
): Promise<Result<null, OpenProblem>> {
  const draft = await extractDraft(request.tabId, ports);
  if (!draft.ok) {
    await ports.show(request.tabId, { problem: draft.problem, url: request.url });
    return draft;
  }
  const draftId = await keep(draft.value, request, ports);
  if (draftId === null) {
    await ports.show(request.tabId, { problem: 'too-large', url: request.url });
    return failure('too-large');
  }
  await ports.show(request.tabId, { draftId, anyway: request.force });
  return success(null);
}

async function extractDraft(tabId: number, ports: OpenPorts): Promise<Result<Draft, OpenProblem>> {
  const extracted = await ports.extract(tabId);
  if (!extracted.ok) return extracted;
  const parsed = parseExtractionResult(extracted.value);
  if (!parsed.ok) return failure(parsed.problem.code === 'too-large' ? 'too-large' : 'bad-result');
  if (parsed.value.problem !== undefined) return failure(parsed.value.problem);
  return success({ ...parsed.value, id: ports.newId(), createdAt: ports.now() });
}

async function keep(draft: Draft, request: OpenRequest, ports: OpenPorts): Promise<string | null> {
  if (!request.memoryOnly) {
    const kept = await ports.keepDraft(draft);
    if (kept.ok) return draft.id;
  }
  const id = ports.sessionDraftId(draft.id);
  const privateTab = request.memoryOnly ? request.tabId : null;
  return (await ports.keepSessionDraft({ ...draft, id }, privateTab)) ? id : null;
}
