import { countChanges, type DiffLine } from '../../lib/library/diff/diff-articles.ts';
import { toPassages, type Passage } from '../../lib/library/diff/passages.ts';
import type { DiffPart } from '../../lib/library/diff/syllables.ts';
import { useText } from '../i18n-context.tsx';

/**
 * A text with its changes: deletions and insertions are told by `del` and `ins`, by their lines and
 * signs as well as by colour; what did not change is folded away.
 */
export function DiffView({ lines }: { lines: readonly DiffLine[] }) {
  const passages = toPassages(lines);
  return (
    <>
      <Summary lines={lines} />
      <div class="diff">
        {passages.map((passage) =>
          passage.folded ? <Folded passage={passage} /> : <Lines lines={passage.lines} />,
        )}
      </div>
    </>
  );
}

function Summary({ lines }: { lines: readonly DiffLine[] }) {
  const { t, format } = useText();
  const { changed, deleted, inserted } = countChanges(lines);
  const told = [
    changed > 0 && t('versions.changed', { count: changed }),
    inserted > 0 && t('versions.inserted', { count: inserted }),
    deleted > 0 && t('versions.deleted', { count: deleted }),
  ].filter((text) => text !== false);
  return (
    <p class="versions__summary" role="status">
      {told.length === 0 ? t('versions.same') : format.list(told)}
    </p>
  );
}

function Folded({ passage }: { passage: Passage }) {
  const { t } = useText();
  return (
    <details class="diff__folded">
      <summary>{t('versions.folded', { count: passage.lines.length })}</summary>
      <Lines lines={passage.lines} />
    </details>
  );
}

function Lines({ lines }: { lines: readonly DiffLine[] }) {
  return (
    <>
      {lines.map((line) => (
        <Line line={line} />
      ))}
    </>
  );
}

function Line({ line }: { line: DiffLine }) {
  const { t } = useText();
  const { kind, change, parts } = line;
  return (
    <div class={`diff__line diff__line--${change}`}>
      {kind !== 'text' && <p class="diff__kind">{t(`versions.kinds.${kind}`)}</p>}
      <p class={`diff__text diff__text--${kind}`} lang="vi">
        {parts.map((part) => (
          <Part part={part} />
        ))}
      </p>
    </div>
  );
}

/** Words that a screen reader may not tell apart are told in words. */
function Part({ part: { change, text } }: { part: DiffPart }) {
  const { t, language } = useText();
  if (change === 'same') return <>{text}</>;
  const Tag = change === 'deleted' ? 'del' : 'ins';
  const words = text.trimStart();
  return (
    <>
      {text.slice(0, text.length - words.length)}
      <Tag>
        <span class="visually-hidden" lang={language}>{`${t(`versions.mark.${change}`)} `}</span>
        {words}
      </Tag>
    </>
  );
}
