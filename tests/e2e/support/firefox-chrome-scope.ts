import type { Browser } from 'puppeteer-core';

/** The BiDi connection under puppeteer's Firefox; it is there at run time, not in the types. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** One entry of `browsingContext.getTree`. */
export interface ContextInfo {
  context: string;
  url: string;
  /** The browser window's id. */
  clientWindow: string;
  children?: ContextInfo[] | null;
}

interface CallResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: string };
  exceptionDetails?: { text: string };
}

/** A BiDi command puppeteer has no method for. Rejects with the protocol's own message. */
export async function sendBidi<R>(browser: Browser, method: string, params: object): Promise<R> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, params)).result as R;
}

/** The tabs (`content`) or the browser's own windows (`chrome`), outermost only. */
export async function topContexts(
  browser: Browser,
  scope: 'content' | 'chrome',
): Promise<ContextInfo[]> {
  const params = scope === 'chrome' ? { 'moz:scope': 'chrome' } : {};
  const tree = await sendBidi<{ contexts: ContextInfo[] }>(
    browser,
    'browsingContext.getTree',
    params,
  );
  return tree.contexts;
}

/**
 * Runs a function in the given context; it is sent as source text, arguments and result go through
 * JSON. An exception there is an error here.
 */
export async function callInContext<A extends unknown[], R>(
  { browser, context }: { browser: Browser; context: string },
  run: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  const call = await sendBidi<CallResult>(browser, 'script.callFunction', {
    functionDeclaration: `async (json) =>
      JSON.stringify({ value: await (${run.toString()})(...JSON.parse(json)) })`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: { context },
    awaitPromise: true,
    userActivation: false,
  });
  if (call.type === 'exception') {
    throw new Error(`In Firefox: ${call.exceptionDetails?.text ?? 'unknown exception'}`);
  }
  return (JSON.parse(call.result?.value ?? '{}') as { value: R }).value;
}

/**
 * Runs a function with the browser's own privileges (`Services`, `WebExtensionPolicy`,
 * `CustomizableUI` …) in a browser window. Needs Firefox started with `-remote-allow-system-access`.
 */
export async function callInBrowserWindow<A extends unknown[], R>(
  browser: Browser,
  run: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  const windows = await topContexts(browser, 'chrome');
  const window = windows.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox has no browser window open');
  return callInContext({ browser, context: window.context }, run, ...args);
}
