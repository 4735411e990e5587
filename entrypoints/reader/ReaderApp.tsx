import { useEffect, useMemo, useState } from 'preact/hooks';
import { NotAnArticle } from '../../components/not-an-article/NotAnArticle.tsx';
import { LoadingPage } from '../../components/reader/LoadingPage.tsx';
import { LoadProblemPage } from '../../components/reader/LoadProblemPage.tsx';
import { OwnToolsContext } from '../../components/own/own-tools.ts';
import { overlaidGlossary, type Glossary } from '../../lib/glossary/glossary.ts';
import { readerPath } from '../../lib/library/reader-address.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { loadReading, type Reading } from '../../lib/pages/load-reading.ts';
import { noteLoadProblem } from '../../lib/pages/note-load-problem.ts';
import { useOwnGlossary } from '../../lib/pages/use-own-glossary.ts';
import { reportOfDraft, reportOfProblem } from '../../lib/pages/reading-report.ts';
import type { Gazetteer } from '../../lib/places/gazetteer.ts';
import { ownFormAddress } from '../../lib/reader/glossary-route.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import type { LoadProblem } from '../../lib/reader/view-state.ts';
import { shelve } from '../../lib/storage/shelving.ts';
import { ArticleApp } from './ArticleApp.tsx';

/** Only the database can come round; what a page refused, it refuses again. */
function mayPass(problem: LoadProblem): boolean {
  return problem === 'unknown' || problem.startsWith('database-');
}

interface ReaderAppProps {
  glossary: Glossary;
  /** Null when it could not be loaded. */
  gazetteer: Promise<Gazetteer | null>;
  preferences: Preferences;
}

/** What the address asks for, with the places it may need; `load` asks anew. */
function useReading(gazetteer: ReaderAppProps['gazetteer']) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [places, setPlaces] = useState<Gazetteer | null>(null);
  const load = (): void => {
    setReading(null);
    void Promise.all([loadReading(location.search), gazetteer]).then(([loaded, known]) => {
      setPlaces(known);
      setReading(loaded);
      if (loaded.kind === 'saved') void shelve([loaded.articleId], { read: true });
      if (loaded.kind === 'problem') noteLoadProblem(loaded.problem);
    });
  };
  useEffect(load, []);
  return { reading, places, load };
}

/** Loads what the address asks for and shows it, or says why it can't. */
export function ReaderApp({ glossary, gazetteer, preferences }: ReaderAppProps) {
  const { reading, places, load } = useReading(gazetteer);
  const own = useOwnGlossary();
  const { terms, hidden, notes } = own.view;
  const laidOver = useMemo(
    () => overlaidGlossary(glossary, { terms, hidden }),
    [glossary, terms, hidden],
  );

  // Marks that came and went under the reader's eyes would be worse than a moment's wait.
  if (!reading || own.state.phase === 'loading') return <LoadingPage preferences={preferences} />;
  if (reading.kind === 'problem') {
    const report = reportOfProblem(reading.problem, reading.url);
    return (
      <LoadProblemPage
        problem={reading.problem}
        originalUrl={reading.url}
        libraryUrl={ROOM_LINKS.library}
        preferences={preferences}
        {...(mayPass(reading.problem) ? { onRetry: load } : {})}
        {...(report === null ? {} : { report })}
      />
    );
  }
  if (reading.kind === 'not-an-article') {
    const { draft } = reading;
    return <Doubtful draft={draft} preferences={preferences} onLoad={load} />;
  }
  return (
    <OwnToolsContext
      value={{ notes, editAddress: ownFormAddress, newTab: true, onNote: own.actions.saveNote }}
    >
      <ArticleApp
        reading={reading}
        glossary={laidOver}
        gazetteer={places}
        preferences={preferences}
        libraryUrl={ROOM_LINKS.library}
      />
    </OwnToolsContext>
  );
}

interface DoubtfulProps extends Pick<ReaderAppProps, 'preferences'> {
  draft: Extract<Reading, { kind: 'not-an-article' }>['draft'];
  onLoad: () => void;
}

/** A page that was no article by all signs; it can be read all the same. */
function Doubtful({ draft, preferences, onLoad }: DoubtfulProps) {
  const tryAnyway = (): void => {
    history.replaceState(null, '', readerPath({ draftId: draft.id, anyway: true }));
    onLoad();
  };
  return (
    <NotAnArticle
      layout="page"
      detection={draft.detection}
      pageUrl={draft.pageUrl}
      canTry={draft.article !== null}
      libraryUrl={ROOM_LINKS.library}
      preferences={preferences}
      onTryAnyway={tryAnyway}
      report={reportOfDraft(draft)}
    />
  );
}
