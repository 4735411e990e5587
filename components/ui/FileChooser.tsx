import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import type { IconName } from './Icon.tsx';

interface FileChooserProps {
  label: string;
  /** As in `accept` of a field for files. */
  accept: string;
  icon?: IconName;
  onFile(file: File): void;
  /** What is said beside the button. */
  children?: ComponentChildren;
}

/** A button of ours that opens the browser's own choice of a file. */
export function FileChooser({ label, accept, icon, onFile, children }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: { currentTarget: HTMLInputElement }): void => {
    const field = event.currentTarget;
    const file = field.files?.[0];
    // The same file, mended, may be chosen again.
    field.value = '';
    if (file) onFile(file);
  };
  return (
    <div class="actions">
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={choose}
      />
      <Button {...(icon && { icon })} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {children}
    </div>
  );
}
