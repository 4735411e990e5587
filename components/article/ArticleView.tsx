import { useEffect, useMemo, useRef } from 'preact/hooks';
import { LEAD, type BlockIndex } from '../../lib/annotate/annotation.ts';
import type { Term } from '../../lib/glossary/term.ts';
import { blockText, richTextToString } from '../../lib/model/block-text.ts';
import type { Article } from '../../lib/model/article.ts';
import { isTextAddress } from '../../lib/model/text-address.ts';
import { headingOf } from '../../lib/places/unit.ts';
import { articleDay } from '../../lib/reader/article-day.ts';
import { marginNotes, roomBeside, type MarginNote } from '../../lib/reader/margin-notes.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { marksByBlock, type Mark } from '../../lib/reader/segments.ts';
import { termList } from '../../lib/reader/term-list.ts';
import { linkOfMark } from '../../lib/reader/mark-link.ts';
import type { ImageState } from '../../lib/reader/view-state.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import type { AssumedDayProps } from './AssumedDay.tsx';
import { ArticleFooter } from './ArticleFooter.tsx';
import { blockId, type Restoring } from './LeftOut.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { BlockView } from './BlockView.tsx';
import type { ImageActions } from './FigureView.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { MarksContext } from './marks-context.ts';
import { NoteCard } from './NoteCard.tsx';
import { PrintedTerms } from './PrintedTerms.tsx';
import { useMarks } from './use-marks.ts';
import './article.css';
import './card.css';
import './han.css';
import './print.css';

export interface ArticleViewProps extends ImageActions {
  article: Article;
  /** In reading order (lib/reader/segments.ts, orderMarks). */
  marks: readonly Mark[];
  /** By id; related terms are looked up here too. */
  terms: ReadonlyMap<string, Term>;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  /** By `ImageRef.src`. */
  images: ReadonlyMap<string, ImageState>;
  /** The sample that comes with the extension: it has no original, and nothing was left out of it. */
  bundled?: boolean;
  /** The day an undated article is explained by; left out where nobody can set it. */
  assumedDay?: AssumedDayProps;
  /** Pieces left out of the page and put back by the reader. */
  restoring?: Restoring;
  /** Text of a report about the page. */
  report?: string;
  preferences: Pick<Preferences, 'definitions' | 'marginNotes' | 'textSize' | 'lineWidth'>;
}

/** The annotated edition of one article. */
export function ArticleView(props: ArticleViewProps) {
  const { article, marks, terms, today, preferences } = props;
  const { definitions } = preferences;
  const texts = useText();
  const { current, card, handlers, close, keep, hold, hover } = useMarks(marks.length);
  const open = card?.order ?? null;
  // Marks are numbered: when a term is hidden or added, the open card's number is another's.
  const numbered = useRef(marks);
  useEffect(() => {
    if (numbered.current !== marks) close(false);
    numbered.current = marks;
  }, [marks]);
  const view = useMemo(() => ({ current, open, terms }), [current, open, terms]);
  // Opening a card draws the marks anew (through their context), not the whole text.
  const text = useMemo(() => <ArticleText {...props} />, [props]);
  const opened = open === null ? undefined : marks[open];

  return (
    <MarksContext value={view}>
      <article
        class="edition"
        id="article"
        tabIndex={-1}
        lang={article.language}
        data-margin={preferences.marginNotes ? '' : undefined}
        {...handlers}
      >
        {marks.length > 0 && (
          <p class="visually-hidden" lang={texts.language}>
            {texts.t('article.marksHint')}
          </p>
        )}
        {text}
      </article>
      {card !== null && opened !== undefined && (
        <NoteCard
          card={card}
          label={labelOf(opened, terms, texts)}
          annotation={opened.annotation}
          href={linkOfMark(article, opened.annotation)}
          terms={terms}
          articleDay={articleDay(article.publishedAt) ?? props.assumedDay?.given ?? null}
          today={today}
          definitions={definitions}
          onClose={close}
          onHold={hold}
          onPointer={(over) => (over ? keep() : hover(null))}
        />
      )}
    </MarksContext>
  );
}

function ArticleText(props: ArticleViewProps) {
  const { article, marks, terms, images, preferences, bundled = false, ...rest } = props;
  const { restoring, report, ...actions } = rest;
  const byBlock = useMemo(() => marksByBlock(marks), [marks]);
  const { marginNotes: wanted, textSize, lineWidth, definitions } = preferences;
  const notes = useMemo(() => {
    if (!wanted) return new Map<BlockIndex, MarginNote[]>();
    const lengthOf = (index: BlockIndex) => textAt(article, index).length;
    return marginNotes(marks, (index) =>
      roomBeside({ length: lengthOf(index), textSize, lineWidth }),
    );
  }, [article, marks, wanted, textSize, lineWidth]);

  return (
    <>
      <ArticleHeader
        article={article}
        marks={byBlock}
        notes={notes.get(LEAD) ?? []}
        bundled={bundled}
        assumedDay={props.assumedDay}
      />
      <div class="edition__body">
        {article.blocks.map((block, index) => (
          <div
            class={`block block--${block.type}`}
            id={blockId(index)}
            data-block={index}
            data-restored={restoring?.blocks.has(index) ? '' : undefined}
          >
            {restoring?.blocks.has(index) && <RestoredMark />}
            <MarginNotes notes={notes.get(index) ?? []} />
            <BlockView
              block={block}
              marks={byBlock.get(index) ?? []}
              images={images}
              imageActions={actions}
            />
          </div>
        ))}
      </div>
      <PrintedTerms entries={termList(marks)} terms={terms} definitions={definitions} />
      {!bundled && !isTextAddress(article.url) && (
        <ArticleFooter
          article={article}
          {...(restoring ? { restoring } : {})}
          {...(report === undefined ? {} : { report })}
        />
      )}
    </>
  );
}

/** A line beside the text says the same to the eye. */
function RestoredMark() {
  const { t, language } = useText();
  return (
    <span class="visually-hidden" lang={language}>
      {`${t('removed.mark')} `}
    </span>
  );
}

/** The text a mark's offsets count in; empty for the title, which has no margin. */
function textAt(article: Article, index: BlockIndex): string {
  if (index === LEAD) return richTextToString(article.lead ?? []);
  const block = article.blocks[index];
  return block === undefined ? '' : blockText(block);
}

function labelOf({ annotation }: Mark, terms: ReadonlyMap<string, Term>, { t }: Texts): string {
  if (annotation.kind === 'place') {
    return t('place.label', { unit: headingOf(annotation.story.unit) });
  }
  if (annotation.kind === 'citation') return t('card.citationLabel', { number: annotation.number });
  return t('card.label', {
    headword: terms.get(annotation.termId)?.headword ?? annotation.surface,
  });
}
