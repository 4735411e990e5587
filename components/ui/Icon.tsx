/** Strokes on a 20 × 20 grid, drawn for this project. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12.5 4.5L7 10l5.5 5.5',
  external: 'M8 5H5v10h10v-3M11 5h4v4M15 5l-6.5 6.5',
  save: 'M6 3.5h8v13l-4-3-4 3z',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  warning: 'M10 4l7 12H3zM10 8.5v3.5M10 14v.2',
  library: 'M4 4h3v12H4zM9 4h3v12H9zM14 4.6l2.6-.5 1.8 11.4-2.6.5z',
  terms: 'M4 5h12M4 10h9M4 15h6',
  letters: 'M2.5 15.5l4-11 4 11M4 12h5M12 15.5l2.8-7.5 2.7 7.5M13 13.2h3.6',
  glossary:
    'M10 5.5C8 4 5.5 3.8 3 4v11c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.5V4c-2.5-.2-5 0-7 1.5zM10 5.5V16.5',
  paste: 'M7 4.5H5v12h10v-12h-2M7.5 3h5v3h-5zM7.5 9.5h5M7.5 12.5h5',
  search: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.3 12.3l4.2 4.2',
  trash: 'M4.5 6h11M8 6V4h4v2M6 6l.6 10h6.8L14 6M8.5 9v4.5M11.5 9v4.5',
  image: 'M3.5 4.5h13v11h-13zM3.5 13l4-3.5 3 2.5 2-1.5 4 3M12.8 8v.1',
  film: 'M3.5 4.5h13v11h-13zM8.5 7.5l4 2.5-4 2.5z',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.1M8.5 8.5h.1M11.5 8.5h.1M14.5 8.5h.1M6.5 11.5h7',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  star: 'M10 3.2l2.1 4.4 4.8.6-3.5 3.3.9 4.8-4.3-2.4-4.3 2.4.9-4.8L3.1 8.2l4.8-.6z',
  tag: 'M3.5 3.5h6l7 7-6 6-7-7zM7 6.9v.2',
  collection: 'M3 6h5l1.5 2H17v8H3zM5 3.5h4l1.3 2H15',
  archive: 'M3.5 4h13v3.5h-13zM4.5 7.5h11V16h-11zM8 10.5h4',
  restore: 'M4 8.5h8a4 4 0 0 1 0 8H7M7.5 5L4 8.5 7.5 12',
  knows: 'M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 0 .01 0z',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon: whoever uses it gives it words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
