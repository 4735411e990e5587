import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Term } from '../../lib/glossary/term.ts';
import { CATEGORY_GROUPS, categoryGroup } from '../../lib/reader/category-group.ts';
import { hanLine } from '../../lib/reader/han-syllables.ts';
import { rovingTarget } from '../../lib/reader/roving.ts';
import type { TermEntry } from '../../lib/reader/term-list.ts';
import { thenAndNow } from '../../lib/reader/then-and-now.ts';
import { useText } from '../i18n-context.tsx';
import { GlossText } from '../own/GlossText.tsx';
import { OwnBadge } from '../own/OwnBadge.tsx';
import { IconButton } from '../ui/Button.tsx';
import { useDismiss } from '../ui/use-dismiss.ts';

interface TermListProps {
  entries: readonly TermEntry[];
  terms: ReadonlyMap<string, Term>;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  onClose: () => void;
  /** To the mark with that order. */
  onJump: (order: number) => void;
}

interface ListedTerm {
  entry: TermEntry;
  term: Term;
}

/** The article's terms in order of appearance, beside the text. */
export function TermList({ entries, terms, today, onClose, onJump }: TermListProps) {
  const { t } = useText();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const onDismiss = (cause: 'escape' | 'outside') => cause === 'escape' && onClose();
  useDismiss({ active: true, inside: [panel], onDismiss });
  const listed = entries.flatMap((entry) => {
    const term = terms.get(entry.termId);
    return term ? [{ entry, term }] : [];
  });

  return (
    <aside class="term-list" ref={panel} tabIndex={-1} aria-labelledby={titleId}>
      <div class="term-list__head">
        <h2 id={titleId}>{t('terms.title')}</h2>
        <IconButton icon="close" label={t('common.close')} onClick={onClose} />
        <p>{t('terms.count', { count: listed.length })}</p>
      </div>
      {listed.length === 0 ? (
        <div class="term-list__empty">
          <p>{t('terms.empty')}</p>
          <p>{t('terms.emptyHint')}</p>
        </div>
      ) : (
        <>
          <Items listed={listed} today={today} onJump={onJump} />
          <Legend />
        </>
      )}
    </aside>
  );
}

interface ItemsProps extends Pick<TermListProps, 'today' | 'onJump'> {
  listed: readonly ListedTerm[];
}

/** One Tab stop, arrow keys within. */
function Items({ listed, today, onJump }: ItemsProps) {
  const { t } = useText();
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const move = (event: KeyboardEvent, index: number) => {
    const target = rovingTarget(event.key, { index, count: listed.length });
    if (target === null) return;
    event.preventDefault();
    setCurrent(target);
    list.current?.querySelectorAll('button')[target]?.focus();
  };
  return (
    <ol ref={list}>
      {listed.map(({ entry, term }, index) => (
        <li key={term.id}>
          <button
            type="button"
            class="term-list__item"
            title={t('terms.jump')}
            tabIndex={index === current ? 0 : -1}
            onKeyDown={(event) => move(event, index)}
            onFocus={() => setCurrent(index)}
            onClick={() => onJump(entry.marks[0] ?? 0)}
          >
            <Item entry={entry} term={term} today={today} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function Item({ entry, term, today }: ListedTerm & { today: string }) {
  const { t } = useText();
  const { now, ended } = thenAndNow({ term, sense: entry.sense, today });
  return (
    <>
      <span class={`term-list__headword mark--${categoryGroup(term.category)}`} lang="vi">
        {term.headword}
      </span>{' '}
      <span class="han" lang="zh-Hant">
        {hanLine(term)}
      </span>{' '}
      <GlossText class="term-list__english" term={term} />{' '}
      <span class="term-list__facts">
        {t('terms.times', { count: entry.marks.length })}
        <OwnBadge term={term} />
        {(now !== null || ended) && <span class="term-list__changed">{t('terms.changed')}</span>}
      </span>
    </>
  );
}

/** What the kinds of underline mean. */
function Legend() {
  const { t } = useText();
  return (
    <div class="legend">
      <h3>{t('terms.legend')}</h3>
      <ul>
        {[...CATEGORY_GROUPS, 'place' as const, 'citation' as const].map((group) => (
          <li key={group}>
            <span class={`mark--${group}`}>{t(`group.${group}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
