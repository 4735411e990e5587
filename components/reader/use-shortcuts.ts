import { useEffect, useRef } from 'preact/hooks';
import { shortcutFor, type ShortcutAction } from '../../lib/reader/shortcuts.ts';

interface Shortcuts {
  enabled: boolean;
  onAction(action: ShortcutAction): void;
}

/** Listens for single-key shortcuts on the whole page while they are enabled. */
export function useShortcuts({ enabled, onAction }: Shortcuts): void {
  const latest = useRef(onAction);
  latest.current = onAction;
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const action = shortcutFor(event, isTyping(event.target));
      if (action === null) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}

/** Whether the keys belong to a field, or to a dialog that is open over the page. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
