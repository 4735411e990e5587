import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  children: ComponentChildren;
}

/** A page with nothing to read: what happened, and where to go from here. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <section class="notice">
      <p class="notice__seal han" lang="zh-Hant" aria-hidden="true">
        {SEAL}
      </p>
      <h1>{title}</h1>
      {children}
    </section>
  );
}

/** 詳, the Hán character of "tường": to know in detail. */
const SEAL = '\u8a73';
