import type { ComponentChildren } from 'preact';
import { shelfSearch, type ShelfView } from '../../lib/library/shelf/shelf-view.ts';

export interface ViewLinks {
  onView(view: ShelfView, how: 'onward' | 'in-place'): void;
}

interface ViewLinkProps extends ViewLinks {
  to: ShelfView;
  current?: boolean;
  /** The accessible name, where the words alone do not say it. */
  label?: string;
  class?: string;
  children: ComponentChildren;
}

/** A link to another view: followed within the page, opened in a tab of its own when asked so. */
export function ViewLink({ to, current, label, onView, children, ...rest }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onView(to, 'onward');
  };
  return (
    <a
      href={shelfSearch(to) || '?'}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      onClick={follow}
      {...rest}
    >
      {children}
    </a>
  );
}
