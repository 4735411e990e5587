import type { ComponentChildren } from 'preact';
import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { useText } from '../i18n-context.tsx';
import { Button, IconButton } from './Button.tsx';
import type { IconName } from './Icon.tsx';
import { useDismiss } from './use-dismiss.ts';

interface PopoverProps {
  /** Words of the button that opens it. */
  label: ComponentChildren;
  icon: IconName;
  /** Name of the panel. */
  title: string;
  kind?: 'primary' | 'plain' | 'quiet';
  /** On narrow screens the button shows its icon only. */
  collapses?: boolean;
  children: (close: () => void) => ComponentChildren;
}

/** A button with a panel below it; on narrow screens the panel is a sheet at the bottom. */
export function Popover({
  label,
  icon,
  title,
  kind = 'quiet',
  collapses = true,
  children,
}: PopoverProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const onDismiss = useCallback((cause: 'escape' | 'outside') => {
    setOpen(false);
    if (cause === 'escape') root.current?.querySelector('button')?.focus();
  }, []);
  useDismiss({ active: open, inside: [root], onDismiss });
  const close = () => onDismiss('escape');
  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !root.current?.contains(next)) setOpen(false);
  };

  return (
    <div class="popover" ref={root} onFocusOut={onFocusOut}>
      <Button
        kind={kind}
        icon={icon}
        collapses={collapses}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <div class="popover__panel" role="dialog" aria-labelledby={titleId}>
          <div class="popover__head">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label={t('common.close')} onClick={close} />
          </div>
          {children(close)}
        </div>
      )}
    </div>
  );
}
