import { useRef, useState } from 'preact/hooks';
import {
  articleFromText,
  dateInText,
  plainTextKey,
  textProblem,
} from '../extract/plain/article-from-text.ts';
import { LONGEST_FILE, readTextFile } from '../extract/plain/text-file.ts';
import { readerPath } from '../library/reader-address.ts';
import type { Article } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import { failure, success, type Result } from '../model/result.ts';
import { sha256 } from '../model/sha256.ts';
import { inPrivateWindow } from '../platform/context.ts';
import { keepSessionDraft, sessionDraftId } from '../platform/session-drafts.ts';
import { currentTab } from '../platform/tabs.ts';
import { EMPTY_FORM, type PasteForm, type PasteProblem } from '../reader/paste-state.ts';
import { keepDraft } from '../storage/drafts.ts';
import { isDay } from '../text/dates.ts';
import { fromOldFont } from '../text/old-font.ts';

export interface Paste {
  form: PasteForm;
  problem: PasteProblem | null;
  /** The text was just brought out of an old font. */
  converted: boolean;
  /** A day the text itself names; null when it names none. */
  dateFound: string | null;
  change(patch: Partial<PasteForm>): void;
  openFile(file: File): void;
  convert(): void;
  /** Makes the edition and goes to it. */
  read(names: { source: string; untitled: string }): void;
}

/** Keeps the edition as a reading like any other, in memory where the database is closed to us. */
async function keep(article: Article): Promise<Result<string, PasteProblem>> {
  const draft: Draft = {
    id: crypto.randomUUID(),
    createdAt: Date.now(),
    pageUrl: article.url,
    pageTitle: article.title,
    detection: { kind: 'article', pageType: 'article', reasons: [] },
    article,
  };
  const kept = await keepDraft(draft);
  if (kept.ok) return success(draft.id);
  const id = sessionDraftId(draft.id);
  const tab = inPrivateWindow() ? await currentTab() : null;
  return (await keepSessionDraft({ ...draft, id }, tab?.id ?? null))
    ? success(id)
    : failure('not-kept');
}

async function makeReading(
  form: PasteForm,
  names: { source: string; untitled: string },
): Promise<Result<string, PasteProblem>> {
  const problem = textProblem(form.text);
  if (problem) return failure(problem);
  if (form.date !== '' && !isDay(form.date)) return failure('bad-date');
  const article = articleFromText({
    text: form.text,
    title: form.title,
    date: form.date === '' ? null : form.date,
    province: form.province === '' ? null : form.province,
    source: form.source.trim() === '' ? names.source : form.source,
    untitled: names.untitled,
    hash: await sha256(new TextEncoder().encode(plainTextKey(form.text))),
  });
  return article.ok ? keep(article.value) : article;
}

async function readFile(file: File): Promise<Result<string, PasteProblem>> {
  if (file.size > LONGEST_FILE) return failure('file-too-large');
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? failure('unreadable') : readTextFile(new Uint8Array(bytes));
}

/** The form for a pasted text, and the way from it to the reader. */
export function usePaste(): Paste {
  const [form, setForm] = useState<PasteForm>(EMPTY_FORM);
  const [problem, setProblem] = useState<PasteProblem | null>(null);
  const [converted, setConverted] = useState(false);
  /** A file chosen later puts aside one that is still being read. */
  const turn = useRef(0);
  const leaving = useRef(false);
  const change = (patch: Partial<PasteForm>): void => {
    setForm((now) => ({ ...now, ...patch }));
    setProblem(null);
    if ('text' in patch) setConverted(false);
  };
  return {
    form,
    problem,
    converted,
    dateFound: dateInText(form.text),
    change,
    openFile(file) {
      const mine = ++turn.current;
      void readFile(file).then((read) => {
        if (mine !== turn.current) return;
        if (read.ok) change({ text: read.value });
        else setProblem(read.problem);
      });
    },
    convert() {
      change({ text: fromOldFont(form.text), title: fromOldFont(form.title) });
      setConverted(true);
    },
    read(names) {
      if (leaving.current) return;
      leaving.current = true;
      void makeReading(form, names).then((made) => {
        leaving.current = made.ok;
        if (made.ok) location.assign(readerPath({ draftId: made.value }));
        else setProblem(made.problem);
      });
    },
  };
}
