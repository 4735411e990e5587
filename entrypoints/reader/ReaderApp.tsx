import { useEffect, useState } from 'preact/hooks';
import { NotAnArticle } from '../../components/not-an-article/NotAnArticle.tsx';
import { LoadingPage } from '../../components/reader/LoadingPage.tsx';
import { LoadProblemPage } from '../../components/reader/LoadProblemPage.tsx';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { loadReading, type Reading } from '../../lib/pages/load-reading.ts';
import { noteLoadProblem } from '../../lib/pages/note-load-problem.ts';
import { reportOfDraft, reportOfProblem } from '../../lib/pages/reading-report.ts';
import type { Gazetteer } from '../../lib/places/gazetteer.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import type { LoadProblem } from '../../lib/reader/view-state.ts';
import { ArticleApp } from './ArticleApp.tsx';

const LIBRARY = '/library.html';

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

/** Loads what the address asks for and shows it, or says why it can't. */
export function ReaderApp({ glossary, gazetteer, preferences }: ReaderAppProps) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [places, setPlaces] = useState<Gazetteer | null>(null);
  const load = (): void => {
    setReading(null);
    void Promise.all([loadReading(location.search), gazetteer]).then(([loaded, known]) => {
      setPlaces(known);
      setReading(loaded);
      if (loaded.kind === 'problem') noteLoadProblem(loaded.problem);
    });
  };
  useEffect(load, []);

  if (!reading) return <LoadingPage preferences={preferences} />;
  if (reading.kind === 'problem') {
    const report = reportOfProblem(reading.problem, reading.url);
    return (
      <LoadProblemPage
        problem={reading.problem}
        originalUrl={reading.url}
        libraryUrl={LIBRARY}
        preferences={preferences}
        {...(mayPass(reading.problem) ? { onRetry: load } : {})}
        {...(report === null ? {} : { report })}
      />
    );
  }
  if (reading.kind === 'not-an-article') {
    const { draft } = reading;
    const tryAnyway = (): void => {
      history.replaceState(null, '', `?draft=${encodeURIComponent(draft.id)}&anyway=1`);
      load();
    };
    return (
      <NotAnArticle
        layout="page"
        detection={draft.detection}
        pageUrl={draft.pageUrl}
        canTry={draft.article !== null}
        libraryUrl={LIBRARY}
        preferences={preferences}
        onTryAnyway={tryAnyway}
        report={reportOfDraft(draft)}
      />
    );
  }
  return (
    <ArticleApp
      reading={reading}
      glossary={glossary}
      gazetteer={places}
      preferences={preferences}
      libraryUrl={LIBRARY}
    />
  );
}
