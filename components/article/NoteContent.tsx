import { useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotate/annotation.ts';
import { documentByNumber } from '../../lib/glossary/documents.ts';
import { senseOn } from '../../lib/glossary/senses.ts';
import type { Term } from '../../lib/glossary/term.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { CitationCard } from './CitationCard.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { TermCard } from './TermCard.tsx';

export interface NoteContentProps {
  annotation: Annotation;
  /** Where the marked words link to in the article, if they do. */
  href: string | null;
  terms: ReadonlyMap<string, Term>;
  /** YYYY-MM-DD in GMT+7; null when the article bears no date. */
  articleDay: string | null;
  today: string;
  definitions: DefinitionLanguage;
  /** The card changes to another term. */
  onStep: () => void;
}

/** The card's content: the mark's own note, and the related terms followed from there. */
export function NoteContent(props: NoteContentProps) {
  const { annotation, href, terms } = props;
  const { t } = useText();
  const [path, setPath] = useState<readonly string[]>([]);
  const go = (next: readonly string[]) => {
    setPath(next);
    props.onStep();
  };
  if (annotation.kind === 'citation') {
    return (
      <>
        <CitationCard
          citation={annotation}
          document={documentByNumber(terms, annotation.number)}
          articleDay={props.articleDay}
          today={props.today}
        />
        <LinkInText href={href} />
      </>
    );
  }
  if (annotation.kind === 'place') {
    return (
      <>
        <PlaceCard place={annotation} articleDay={props.articleDay} />
        <LinkInText href={href} />
      </>
    );
  }
  const steps = [annotation.termId, ...path];
  const term = terms.get(steps.at(-1) ?? annotation.termId);
  const previous = path.length === 0 ? undefined : terms.get(steps.at(-2) ?? '');
  if (term === undefined) return null;
  return (
    <>
      {previous && (
        <div class="note-card__back">
          <Button kind="quiet" icon="back" onClick={() => go(path.slice(0, -1))}>
            {t('card.backToTerm', { headword: previous.headword })}
          </Button>
        </div>
      )}
      <TermCard
        {...props}
        key={steps.join(' ')}
        term={term}
        sense={
          path.length === 0 ? annotation.sense : senseOn(term, props.articleDay ?? props.today)
        }
        surface={path.length === 0 ? annotation.surface : null}
        misspelt={path.length === 0 && annotation.misspelt}
        mentioned={path.length === 0 ? annotation.mentioned : undefined}
        period={path.length === 0 ? annotation.period : undefined}
        onTerm={(termId) => go([...path, termId])}
      />
      {path.length === 0 && <LinkInText href={href} />}
    </>
  );
}

/** A marked link opens its card; the link itself is kept here. */
function LinkInText({ href }: { href: string | null }) {
  const { t } = useText();
  if (href === null) return null;
  return (
    <p class="note-card__link">
      <ExternalLink href={href}>{t('card.linkInText')}</ExternalLink>
    </p>
  );
}
