import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './browser-session.ts';

const FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Sent by the driver as a function's source: the policy of our pages lets no other script in. */
// oxlint-disable-next-line typescript/no-implied-eval, no-new-func
const loadAxe = new Function(readFileSync(FILE, 'utf8')) as () => void;

interface AxeResult {
  violations: {
    id: string;
    impact: string | null;
    nodes: { target: unknown; failureSummary?: string }[];
  }[];
}

interface Axe {
  run(context: Document, options: object): Promise<AxeResult>;
}

/**
 * What axe finds in a page that is serious or critical by the rules of WCAG 2.2 AA and by its own
 * best practices: one line each, with the elements concerned.
 */
export async function seriousFindings(session: BrowserSession, page: Page): Promise<string[]> {
  const there = await session.evaluate(page, () => 'axe' in globalThis);
  if (!there) await session.evaluate(page, loadAxe);
  return session.evaluate(page, async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      // Style sheets fetched anew; no rule asked for here reads them.
      preload: false,
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, impact, nodes }) =>
          `${impact} ${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} (${failureSummary ?? ''})`).join('; ')}`,
      );
  });
}
