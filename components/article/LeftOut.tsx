import { useState } from 'preact/hooks';
import type { Article, Removal } from '../../lib/model/article.ts';
import { pieceNames } from '../../lib/reader/restored.ts';
import { useText } from '../i18n-context.tsx';
import { whyLeftOut } from './left-out-why.ts';
import { Button } from '../ui/Button.tsx';

/** What the reader can do with the pieces that were left out. */
export interface Restoring {
  /** Index of the first block of each piece that was put back, by its name. */
  places: ReadonlyMap<string, number>;
  /** Indexes of all blocks that were put back. */
  blocks: ReadonlySet<number>;
  /** False when what is put back lasts no longer than the page. */
  remembered: boolean;
  /** Puts a piece back, or takes it out again. */
  put(name: string, back: boolean): void;
}

export const blockId = (index: number): string => `block-${index}`;

const ANNOUNCED = 60;

/** "Something missing?": every piece left out of the page, and the way to put it back. */
export function LeftOut({ article, restoring }: { article: Article; restoring?: Restoring }) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  const names = pieceNames(article.removed);
  const pieces = article.removed
    .map((removal, i) => ({ removal, name: names[i] ?? '' }))
    .filter(({ removal }) => removal.text.trim() !== '');
  const put = (name: string, { text, back }: { text: string; back: boolean }): void => {
    restoring?.put(name, back);
    const cut = text.length > ANNOUNCED ? `${text.slice(0, ANNOUNCED).trimEnd()}…` : text;
    setSaid(t(back ? 'removed.putBackDone' : 'removed.takenOutDone', { text: cut }));
  };
  return (
    <details class="removed">
      <summary>{t('article.removedTitle')}</summary>
      {pieces.length === 0 ? (
        <p>{t('article.removedNone')}</p>
      ) : (
        <>
          <p>{t('article.removedIntro', { count: pieces.length })}</p>
          <p role="status" class="removed__said">
            {said}
          </p>
          {restoring?.remembered === false && <p>{t('removed.notRemembered')}</p>}
          <ul>
            {pieces.map(({ removal, name }) => (
              <li key={name}>
                <p lang={article.language}>{removal.text}</p>
                <Why step={removal.step} />
                {restoring && (
                  <PieceActions
                    removal={removal}
                    place={restoring.places.get(name)}
                    onPut={(back) => put(name, { text: removal.text, back })}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Why({ step }: Pick<Removal, 'step'>) {
  const { t } = useText();
  const why = whyLeftOut(step);
  return why && <p class="removed__why">{t(`leftOut.why.${why}`)}</p>;
}

interface PieceActionsProps {
  removal: Removal;
  /** Index of its first block in the article; undefined while it is left out. */
  place: number | undefined;
  onPut(back: boolean): void;
}

function PieceActions({ removal, place, onPut }: PieceActionsProps) {
  const { t } = useText();
  // Marks without words and unfilled templates have nothing to put back; what is long has.
  if (!removal.blocks) {
    return removal.text.length < 500 ? null : <p class="quiet">{t('removed.tooLong')}</p>;
  }
  const back = place !== undefined;
  return (
    <div class="actions removed__actions">
      <Button kind="quiet" onClick={() => onPut(!back)}>
        {t(back ? 'removed.takeOut' : 'removed.putBack')}
      </Button>
      {back && <a href={`#${blockId(place)}`}>{t('removed.show')}</a>}
    </div>
  );
}
