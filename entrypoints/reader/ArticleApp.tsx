import { ReaderPage } from '../../components/reader/ReaderPage.tsx';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import type { Reading } from '../../lib/pages/load-reading.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useAnnotations } from '../../lib/pages/use-annotations.ts';
import { useGivenDay } from '../../lib/pages/use-given-day.ts';
import { useEdition } from '../../lib/pages/use-edition.ts';
import { useReadingImages } from '../../lib/pages/use-reading-images.ts';
import { useMissingAccess } from '../../lib/pages/use-missing-access.ts';
import { useSaving } from '../../lib/pages/use-saving.ts';
import { useShownArticle } from '../../lib/pages/use-shown-article.ts';
import { askHost, askPatterns } from '../../lib/platform/permissions.ts';
import type { Gazetteer } from '../../lib/places/gazetteer.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { changePreferences } from '../../lib/settings/preferences.ts';
import { vietnamDay } from '../../lib/text/dates.ts';

interface ArticleAppProps {
  reading: Extract<Reading, { kind: 'saved' | 'draft' }>;
  glossary: Glossary;
  gazetteer: Gazetteer | null;
  preferences: Preferences;
  libraryUrl: string;
}

/** The reader with its article: annotations, images and saving wired to the page. */
export function ArticleApp({
  reading,
  glossary,
  gazetteer,
  preferences,
  libraryUrl,
}: ArticleAppProps) {
  const { article, whole, growing, view } = useShownArticle(reading);
  const draft = reading.kind === 'draft' ? reading : null;
  const today = vietnamDay(Date.now());
  const [given, giveDay] = useGivenDay(article.url, today);
  const date = article.publishedAt ?? given ?? today;
  const annotations = useAnnotations(article, { glossary, gazetteer, date, today });
  const saving = useSaving({
    article: whole,
    growing,
    draftId: draft?.draftId ?? null,
    outlook: reading.outlook,
    savedId: reading.kind === 'saved' ? reading.articleId : (reading.saved?.id ?? null),
    savedAt: reading.kind === 'saved' ? reading.savedAt : (reading.saved?.savedAt ?? null),
  });
  const { images, retry } = useReadingImages({ ...reading, article }, saving.jobs);
  // A saved article is complete as it is: nobody is asked for anything there.
  const missingAccess = useMissingAccess(draft === null ? null : article.url);

  const shown = useEdition(reading, { article, whole, growing, saving });

  return (
    <ReaderPage
      article={article}
      annotations={annotations}
      terms={glossary.terms}
      today={today}
      assumedDay={{ given, today, onGive: giveDay }}
      images={images}
      save={saving.state}
      outlook={saving.outlook}
      preferences={preferences}
      detection={draft?.detection ?? null}
      {...view}
      libraryUrl={libraryUrl}
      settingsUrl={ROOM_LINKS.options}
      missingAccess={missingAccess}
      {...shown}
      lowRoom={saving.lowRoom}
      onPreferences={(patch) => void changePreferences(patch)}
      onSave={() => void saving.save()}
      onRetryImages={() => {
        retry();
        saving.retryImages();
      }}
      onAskAccess={(host) => void askHost(`https://${host}/`)}
      onAllow={(patterns) => void askPatterns(patterns)}
      onDelete={() => void saving.remove()}
    />
  );
}
