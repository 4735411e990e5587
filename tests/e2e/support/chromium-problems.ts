import type { Browser, ConsoleMessage, Target } from 'puppeteer-core';

/** Listens to one target; what comes from `origin`, or while the target shows it, is a problem. */
async function watch(target: Target, origin: string, problems: string[]): Promise<void> {
  const note = (from: string, text: string): void => {
    if (!from.includes(origin) && !target.url().startsWith(origin)) return;
    problems.push(`${text} (${from || target.url()})`);
  };
  const noteConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') note(message.location().url ?? '', message.text());
  };
  const page = await target.page();
  page?.on('console', noteConsole);
  page?.on('pageerror', (error) => {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    note(stack, message);
  });
  const worker = await target.worker();
  worker?.on('console', noteConsole);
  // Puppeteer passes on no exceptions of a service worker.
  worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception } }) =>
    note(url ?? '', exception?.description ?? text),
  );
}

/**
 * Collects, from now on, uncaught errors, policy violations and `console.error` of pages and workers
 * below `origin`. The list returned grows.
 */
export function collectProblems(puppeteer: Browser, origin: string): string[] {
  const problems: string[] = [];
  // A target may be gone again before it can be listened to.
  const start = (target: Target): void => void watch(target, origin, problems).catch(() => {});
  puppeteer.on('targetcreated', start);
  for (const target of puppeteer.targets()) start(target);
  return problems;
}
