import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lettersOf, NO_FILTERS, passes, type Filters } from '../../lib/glossary/browse.ts';
import { documentByNumber } from '../../lib/glossary/documents.ts';
import type { Term } from '../../lib/glossary/term.ts';
import type { TermNote } from '../../lib/library/own-terms/own-term.ts';
import { findNotes, type FoundNote } from '../../lib/library/search/find-notes.ts';
import { parseQuery } from '../../lib/library/search/query.ts';
import { NO_PLACES, type PlaceFinder, type PlacesFound } from '../../lib/reader/find-places.ts';
import { glossaryHash } from '../../lib/reader/glossary-route.ts';
import type { LookUp } from '../../lib/reader/look-up.ts';
import { rovingTarget } from '../../lib/reader/roving.ts';
import { CitationCard } from '../article/CitationCard.tsx';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { FilterBar } from './FilterBar.tsx';
import { NoteHits } from './NoteHits.tsx';
import { PlaceHits } from './PlaceHits.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TermRows, type ListedTerm } from './TermRows.tsx';

export interface SearchViewProps {
  query: string;
  filters: Filters;
  terms: ReadonlyMap<string, Term>;
  /** As a dictionary has them. */
  ordered: readonly Term[];
  find(text: string, options: { filters: Filters; limit: number }): LookUp;
  /** Null until the units are read. */
  findPlaces: PlaceFinder | null;
  /** The reader's notes, by id of the term. */
  notes?: ReadonlyMap<string, TermNote>;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  /** The query or the filters changed; the address follows without a step in the history. */
  onSearch(query: string, filters: Filters): void;
  /** The first result was chosen by Enter. */
  onOpen(termId: string): void;
}

/** Rows drawn at first, and added by each press of the button. */
const PAGE = 60;
const MOST_PLACES = 6;
const MOST_NOTES = 5;

interface Listed {
  rows: readonly ListedTerm[];
  total: number;
  answer: LookUp | null;
  places: PlacesFound;
  notes: readonly FoundNote[];
}

function useListed(props: SearchViewProps, limit: number): Listed {
  const { query, filters, ordered, find, findPlaces, today } = props;
  const places = useMemo(
    () => findPlaces?.(query, { today, limit: MOST_PLACES }) ?? NO_PLACES,
    [query, findPlaces, today],
  );
  const notes = useMemo(
    () => findNotes(parseQuery(query), { notes: props.notes?.values() ?? [], limit: MOST_NOTES }),
    [query, props.notes],
  );
  return useMemo(() => {
    if (query.trim() !== '') {
      const answer = find(query, { filters, limit });
      return { rows: answer.hits, total: answer.total, answer, places, notes };
    }
    const all = ordered.filter((term) => passes(term, filters));
    return {
      rows: all.slice(0, limit).map((term) => ({ term })),
      total: all.length,
      answer: null,
      places,
      notes,
    };
  }, [query, filters.category, filters.level, filters.letter, ordered, find, limit, places, notes]);
}

/** The glossary to browse, and what answers a search as it is typed. */
export function SearchView(props: SearchViewProps) {
  const { query, filters, ordered, onSearch, onOpen } = props;
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(PAGE);
  const list = useListed(props, limit);
  const letters = useMemo(
    () => lettersOf(ordered, filters),
    [ordered, filters.category, filters.level],
  );
  const search = (text: string, next: Filters) => {
    setLimit(PAGE);
    onSearch(text, next);
  };
  const first = list.rows[0];
  return (
    <>
      <SearchBox
        value={query}
        input={input}
        onInput={(text) => search(text, filters)}
        onSubmit={() => query.trim() !== '' && first && onOpen(first.term.id)}
        onKeyDown={(event) => moveInto(event, results.current)}
      />
      <FilterBar filters={filters} letters={letters} onFilters={(next) => search(query, next)} />
      <div class="results" ref={results}>
        <Results
          {...props}
          list={list}
          onReset={() => search(query, NO_FILTERS)}
          onKeyDown={(event) => moveWithin(event, results.current, input.current)}
        />
        {list.total > list.rows.length && (
          <div class="results__more">
            <Button onClick={() => setLimit(limit + PAGE)}>
              {t('glossary.more', { count: Math.min(PAGE, list.total - list.rows.length) })}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

interface ResultsProps extends SearchViewProps {
  list: Listed;
  onReset: () => void;
  onKeyDown(event: KeyboardEvent): void;
}

function Results(props: ResultsProps) {
  const { list, query, filters, terms, onReset, onKeyDown } = props;
  const { t } = useText();
  const { rows, total, answer, places, notes } = list;
  const narrowed = Object.values(filters).some((value) => value !== null);
  const citations = answer?.citations ?? [];
  const inside = answer?.inside ?? [];
  const known = query.trim() === '' || props.findPlaces !== null;
  const others = inside.length + citations.length + places.total + notes.length;
  const nothing = known && total + others === 0;
  return (
    <>
      {citations.map((citation) => (
        <div key={citation.number} class="results__citation">
          <CitationCard
            citation={{ ...citation, kind: 'citation', block: 0 }}
            document={documentByNumber(terms, citation.number)}
            articleDay={null}
            today={props.today}
          />
        </div>
      ))}
      <TermGroup
        heading={t('glossary.citing', { count: answer?.citing.length ?? 0 })}
        terms={answer?.citing ?? []}
        onKeyDown={onKeyDown}
      />
      <PlaceHits found={places} />
      <Count searched={query.trim() !== ''} total={total + inside.length} />
      {rows.length > 0 && (
        <TermRows rows={rows} label={t('glossary.results')} onKeyDown={onKeyDown} />
      )}
      <TermGroup heading={t('glossary.inside')} terms={inside} onKeyDown={onKeyDown} />
      <NoteHits found={notes} terms={terms} />
      {nothing && (
        <div class="results__none">
          <p>{t('glossary.none')}</p>
          <p>{t('glossary.noneHint')}</p>
          {query.trim() !== '' && (
            <p>
              <a href={glossaryHash({ page: 'own-form', id: null, headword: query.trim() })}>
                {t('own.addThis', { headword: query.trim() })}
              </a>
            </p>
          )}
          {narrowed && <Button onClick={onReset}>{t('glossary.resetFilters')}</Button>}
        </div>
      )}
    </>
  );
}

interface TermGroupProps extends Pick<ResultsProps, 'onKeyDown'> {
  heading: string;
  terms: readonly Term[];
}

function TermGroup({ heading, terms, onKeyDown }: TermGroupProps) {
  if (terms.length === 0) return null;
  return (
    <section class="results__group">
      <h2>{heading}</h2>
      <TermRows rows={terms.map((term) => ({ term }))} label={heading} onKeyDown={onKeyDown} />
    </section>
  );
}

/** Said aloud once typing pauses, not at every letter. */
const SAID_AFTER_MS = 600;

function Count({ searched, total }: { searched: boolean; total: number }) {
  const { t, format } = useText();
  const words = t(searched ? 'glossary.found' : 'glossary.listed', {
    count: total,
    number: format.number(total),
  });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      <p class="results__count" aria-hidden="true">
        {words}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

const linksIn = (results: HTMLElement | null): HTMLElement[] => [
  ...(results?.querySelectorAll<HTMLElement>('a.term-row') ?? []),
];

/** The arrow leads from the field into the list. */
function moveInto(event: KeyboardEvent, results: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' || event.isComposing) return;
  const [first] = linksIn(results);
  if (!first) return;
  event.preventDefault();
  first.focus();
}

/** Arrows move among the links, which are all Tab stops; up from the first one back to the field. */
function moveWithin(
  event: KeyboardEvent,
  results: HTMLElement | null,
  input: HTMLInputElement | null,
): void {
  const links = linksIn(results);
  const index = links.indexOf(document.activeElement as HTMLElement);
  if (index === -1) return;
  const target = rovingTarget(event.key, { index, count: links.length });
  if (target === null || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.key === 'ArrowUp' && index === 0) input?.focus();
  else links[target]?.focus();
}
