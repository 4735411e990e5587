import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Preferences } from '../../lib/reader/preferences.ts';
import '../fonts.css';
import '../tokens.css';
import '../base.css';
import './ui.css';

export type Appearance = Pick<Preferences, 'theme' | 'textSize' | 'lineWidth'>;

interface PageProps {
  appearance: Appearance;
  children: ComponentChildren;
}

/** Dresses the whole document in the reader's theme, size and width. */
export function Page({ appearance, children }: PageProps) {
  const { theme, textSize, lineWidth } = appearance;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.dataset.lineWidth = lineWidth;
    root.style.setProperty('--text-size', `${textSize}px`);
  }, [theme, textSize, lineWidth]);
  return <>{children}</>;
}
