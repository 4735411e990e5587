import { useCallback, useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { useDismiss } from '../ui/use-dismiss.ts';
import { markId } from './marks-context.ts';
import { NoteContent, type NoteContentProps } from './NoteContent.tsx';
import type { OpenCard } from './use-marks.ts';
import { useCardPlace } from './use-card-place.ts';

interface NoteCardProps extends Omit<NoteContentProps, 'onStep'> {
  card: OpenCard;
  /** Accessible name of the card. */
  label: string;
  onClose(returnFocus: boolean): void;
  /** The reader pressed or tabbed into a card that only hovered. */
  onHold: () => void;
  /** The pointer came onto the card or left it. */
  onPointer(over: boolean): void;
}

/**
 * The card of the mark that is open: beside its mark on a wide screen, a sheet on a narrow one.
 * It stays while the pointer is on it, and Escape always closes it (WCAG 1.4.13).
 */
export function NoteCard({ card, label, onClose, onHold, onPointer, ...content }: NoteCardProps) {
  const { t, language } = useText();
  const element = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLElement | null>(null);
  mark.current = document.getElementById(markId(card.order));
  const place = useCardPlace({ element, mark, order: card.order });

  const dismiss = useCallback(
    (cause: 'escape' | 'outside') => onClose(cause === 'escape'),
    [onClose],
  );
  useDismiss({ active: true, inside: [element, mark], onDismiss: dismiss });

  // Until it has its place the card is hidden, and what is hidden takes no focus.
  const isShown = place.style.visibility !== 'hidden';
  useEffect(() => {
    const inside = element.current?.contains(document.activeElement);
    if (isShown && card.pinned && !inside) element.current?.focus({ preventScroll: true });
  }, [isShown, card.pinned, card.order]);

  /** Another term came into the card; what was pressed has gone. */
  const onStep = () => {
    element.current?.focus({ preventScroll: true });
    element.current?.scrollTo({ top: 0 });
  };

  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (!card.pinned || !(next instanceof Node)) return;
    if (!element.current?.contains(next) && !mark.current?.contains(next)) onClose(false);
  };

  return (
    <div
      ref={element}
      class={`note-card ${place.sheet ? 'note-card--sheet' : ''}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      lang={language}
      style={place.style}
      onFocusIn={onHold}
      onFocusOut={onFocusOut}
      onPointerDown={onHold}
      onPointerEnter={() => onPointer(true)}
      onPointerLeave={() => onPointer(false)}
    >
      <div class="note-card__close">
        <IconButton icon="close" label={t('common.close')} onClick={() => onClose(true)} />
      </div>
      <div class="note-card__content">
        <NoteContent key={card.order} {...content} onStep={onStep} />
      </div>
    </div>
  );
}
