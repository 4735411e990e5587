import type { Term } from '../../lib/glossary/term.ts';
import { collocations } from '../../lib/glossary/collocations/all.ts';
import { wordFamilies, type TermsByCharacter } from '../../lib/glossary/word-family.ts';
import { falseFriendOf, hanNotes } from '../../lib/reader/han-notes.ts';
import { hanLine, hanSyllables } from '../../lib/reader/han-syllables.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import { Collocations } from '../article/Collocations.tsx';
import { Definitions } from '../article/Definitions.tsx';
import { FalseFriendNote } from '../article/FalseFriendNote.tsx';
import { HanGrid } from '../article/HanGrid.tsx';
import { HanNotes } from '../article/HanNotes.tsx';
import { useText } from '../i18n-context.tsx';
import { OwnBadge } from '../own/OwnBadge.tsx';
import { OwnPart } from '../own/OwnPart.tsx';
import { SavedOccurrences, type SavedOccurrencesProps } from './SavedOccurrences.tsx';
import { SenseTimeline } from './SenseTimeline.tsx';
import { TermLinks, WordFamilies } from './WordFamilies.tsx';

export interface TermPageProps {
  term: Term;
  terms: ReadonlyMap<string, Term>;
  families: TermsByCharacter;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  definitions: DefinitionLanguage;
  saved: SavedOccurrencesProps;
}

/** Everything the glossary knows of one term, of every time. */
export function TermPage({ term, terms, families, today, definitions, saved }: TermPageProps) {
  const { t } = useText();
  const related = (term.related ?? []).flatMap((id) => terms.get(id) ?? []);
  return (
    <article class="term-page">
      <TermHead term={term} />
      <section class="term-page__part term-page__meaning">
        <h2 class="visually-hidden">{t('termPage.definition')}</h2>
        <Definitions text={term.definition} show={definitions} />
      </section>
      {term.own !== true && (
        <SenseTimeline senses={term.senses} today={today} definitions={definitions} />
      )}
      {term.example && (
        <section class="term-page__part term-page__example">
          <h2>{t('card.example')}</h2>
          <Definitions text={term.example} show={definitions} />
        </section>
      )}
      <Phrases term={term} show={definitions} />
      <Characters term={term} show={definitions} />
      {related.length > 0 && (
        <section class="term-page__part">
          <h2>{t('card.related')}</h2>
          <TermLinks terms={related} />
        </section>
      )}
      <OwnPart term={term} />
      <WordFamilies families={wordFamilies(term, families)} />
      <SavedOccurrences {...saved} />
    </article>
  );
}

interface PartProps {
  term: Term;
  show: DefinitionLanguage;
}

function Phrases({ term, show }: PartProps) {
  const { t } = useText();
  const phrases = collocations.get(term.id);
  if (phrases === undefined) return null;
  return (
    <section class="term-page__part">
      <h2>{t('collocations.title')}</h2>
      <Collocations phrases={phrases} show={show} />
    </section>
  );
}

function Characters({ term, show }: PartProps) {
  const { t } = useText();
  const characters = hanNotes(term);
  const friend = falseFriendOf(term);
  if (characters.length === 0) return null;
  return (
    <section class="term-page__part">
      <h2>{t('han.title')}</h2>
      <HanNotes characters={characters} show={show} />
      {friend && <FalseFriendNote friend={friend} show={show} />}
    </section>
  );
}

function TermHead({ term }: { term: Term }) {
  const { t } = useText();
  const syllables = hanSyllables(term);
  const han = syllables === null ? hanLine(term) : null;
  return (
    <header>
      <p class="term-page__class">
        {t(`category.${term.category}`)}
        <span class="term-card__level">{t(`card.level${term.level}`)}</span>
        <OwnBadge term={term} />
      </p>
      <h1 tabIndex={-1} lang="vi">
        {term.headword}
      </h1>
      <p class="term-page__english" lang="en">
        {term.english}
      </p>
      {syllables !== null && <HanGrid syllables={syllables} />}
      {han !== null && (
        <p class="term-card__han han" lang="zh-Hant">
          {han}
        </p>
      )}
      <OtherForms term={term} />
    </header>
  );
}

function OtherForms({ term }: { term: Term }) {
  const { t } = useText();
  const forms = [
    [t('termPage.abbreviations'), term.abbreviations],
    [t('termPage.alsoWritten'), [...(term.aliases ?? []), ...term.variants]],
    [t('termPage.misspellings'), term.misspellings ?? []],
  ] as const;
  const given = forms.filter(([, written]) => written.length > 0);
  if (given.length === 0) return null;
  return (
    <dl class="term-page__forms">
      {given.map(([name, written]) => (
        <div>
          <dt>{name}</dt>
          <dd lang="vi">{written.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
