import type { removalVi } from '../../lib/i18n/locales/removal-vi.ts';

type Why = keyof typeof removalVi.leftOut.why;

const WHY = new Map<string, Why>([
  ['hidden', 'hidden'],
  ['templates', 'unfilled'],
  ['controls', 'controls'],
  ['layout-related', 'related'],
  ['related', 'related'],
  ['related-names', 'related'],
  ['cards', 'related'],
  ['link-lines', 'related'],
  ['layout-junk', 'tools'],
  ['tools', 'tools'],
  ['promotion', 'tools'],
  ['opening', 'head'],
  ['byline', 'signature'],
  ['junk', 'repeated'],
  ['captions', 'repeated'],
  ['lead', 'repeated'],
  ['readability', 'unrecognised'],
]);

/** The text key of why a cleaning step leaves pieces out; null for a step of another version. */
export function whyLeftOut(step: string): Why | null {
  return WHY.get(step) ?? null;
}
