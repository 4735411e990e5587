import { useState } from 'preact/hooks';

export interface Copying {
  /** Null until something was copied, or could not be. */
  copied: 'done' | 'failed' | null;
  copy(): void;
}

/** Puts a text into the clipboard when asked and tells whether the browser allowed it. */
export function useCopy(text: string): Copying {
  const [copied, setCopied] = useState<Copying['copied']>(null);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  return { copied, copy };
}
