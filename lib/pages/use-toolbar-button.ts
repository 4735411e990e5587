import { useEffect, useState } from 'preact/hooks';
import { listCommands } from '../platform/commands.ts';
import { isButtonPinned } from '../platform/toolbar.ts';
import type { KeyCommand } from '../reader/room-state.ts';

export interface ToolbarButton {
  /** Null while it is not known, or where the browser does not tell. */
  pinned: boolean | null;
  /** The browser's key commands; null until they are known. */
  commands: readonly KeyCommand[] | null;
}

/** Where the button is and which keys stand for it; asked again when the page comes to the front. */
export function useToolbarButton(): ToolbarButton {
  const [button, setButton] = useState<ToolbarButton>({ pinned: null, commands: null });
  useEffect(() => {
    const ended = new AbortController();
    const read = (): void =>
      void Promise.all([isButtonPinned(), listCommands()]).then(([pinned, commands]) => {
        if (!ended.signal.aborted) setButton({ pinned, commands });
      });
    read();
    addEventListener('focus', read, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return button;
}
