import { useEffect, useMemo } from 'preact/hooks';
import { ReaderPage } from '../../components/reader/ReaderPage.tsx';
import { annotateArticle } from '../../lib/annotate/annotate.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { imageSources } from '../../lib/model/article-images.ts';
import { liveImages, savedImages } from '../../lib/pages/image-source.ts';
import type { Reading } from '../../lib/pages/load-reading.ts';
import { useImages } from '../../lib/pages/use-images.ts';
import { useSaving } from '../../lib/pages/use-saving.ts';
import { askHost } from '../../lib/platform/permissions.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { changePreferences } from '../../lib/settings/preferences.ts';
import { moveToTrash } from '../../lib/storage/trash.ts';
import { toVietnamTime } from '../../lib/text/dates.ts';

interface ArticleAppProps {
  reading: Extract<Reading, { kind: 'saved' | 'draft' }>;
  glossary: Glossary;
  preferences: Preferences;
  libraryUrl: string;
}

/** The reader with its article: annotations, images and saving wired to the page. */
export function ArticleApp({ reading, glossary, preferences, libraryUrl }: ArticleAppProps) {
  const { article } = reading;
  const draft = reading.kind === 'draft' ? reading : null;
  const today = toVietnamTime(Date.now()).slice(0, 10);
  const annotations = useMemo(
    () => annotateArticle(article, { glossary, date: article.publishedAt ?? today }),
    [article],
  );
  const saving = useSaving({
    command: draft ? { draftId: draft.draftId } : { article, pageUrl: article.url },
    savedId: reading.kind === 'saved' ? reading.articleId : reading.savedId,
    savedAt: reading.kind === 'saved' ? reading.savedAt : null,
  });
  const stored = reading.kind === 'saved' ? reading.articleId : null;
  const from = useMemo(
    () => (stored === null ? liveImages(article.url) : savedImages(stored)),
    [stored],
  );
  const sources = useMemo(() => imageSources(article), [article]);
  const { images, retry } = useImages({
    sources,
    from,
    jobs: stored === null ? null : saving.jobs,
  });

  useEffect(() => {
    // From now on the address names the saved article: a reload works offline.
    const reopens = saving.articleId !== null && saving.jobs !== null && saving.inReach;
    if (reopens) history.replaceState(null, '', `?article=${saving.articleId}`);
  }, [saving.articleId, saving.jobs === null, saving.inReach]);

  const remove = (): void => {
    if (saving.articleId !== null) void moveToTrash(saving.articleId).then(saving.forget);
  };
  return (
    <ReaderPage
      article={article}
      annotations={annotations}
      terms={glossary.terms}
      today={today}
      images={images}
      save={saving.state}
      preferences={preferences}
      detection={draft?.detection ?? null}
      libraryUrl={libraryUrl}
      onPreferences={(patch) => void changePreferences(patch)}
      onSave={() => void saving.save()}
      onRetryImages={() => {
        retry();
        saving.retryImages();
      }}
      onAskAccess={(host) => void askHost([`https://${host}/`])}
      onDelete={remove}
    />
  );
}
