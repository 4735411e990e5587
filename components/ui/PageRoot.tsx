import type { ComponentChildren } from 'preact';
import type { I18n } from '../../lib/i18n/i18n.ts';
import { I18nProvider } from '../i18n-context.tsx';
import { UpdateBar } from './UpdateBar.tsx';

interface PageRootProps {
  page: {
    i18n: I18n;
    /** A newer version of the extension has taken over what this page works on. */
    superseded: boolean;
  };
  onReload(): void;
  children: ComponentChildren;
}

/** Gives a page its texts, and says over it when it has been overtaken. */
export function PageRoot({ page, onReload, children }: PageRootProps) {
  return (
    <I18nProvider i18n={page.i18n}>
      {children}
      {page.superseded && <UpdateBar onReload={onReload} />}
    </I18nProvider>
  );
}
