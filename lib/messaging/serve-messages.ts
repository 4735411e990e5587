import { onMessage } from './messenger.ts';
import type { MessageData } from './parse-messages.ts';
import { parseMessageData } from './parse-messages.ts';
import type { ProtocolMap } from './protocol.ts';

/** The tab a message came from, when it came from one. */
export interface Sender {
  tabId: number | null;
  incognito: boolean;
}

type Answer<Type extends keyof ProtocolMap> = Promise<ReturnType<ProtocolMap[Type]>>;

export type Handlers = {
  [Type in keyof ProtocolMap]: (data: MessageData<Type>, sender: Sender) => Answer<Type>;
};

/** Content scripts may send these; everything else comes from our own pages only. */
const FROM_PAGES: ReadonlySet<keyof ProtocolMap> = new Set(['pageDetected']);

/** Thrown to the sender: it broke the protocol, which our own pages never do. */
class RefusedMessage extends Error {
  override name = 'RefusedMessage';
}

/**
 * Answers every message with its handler, once the sender may send it and the data is what it must
 * be. Every other message is refused with an error.
 * @param home Address of the extension's own pages, as `chrome-extension://id/`.
 */
export function serveMessages(handlers: Handlers, home: string): void {
  for (const type of Object.keys(handlers) as (keyof ProtocolMap)[]) serve(type, handlers, home);
}

function serve<Type extends keyof ProtocolMap>(type: Type, handlers: Handlers, home: string): void {
  onMessage(type, async ({ data, sender }) => {
    if (!FROM_PAGES.has(type) && !sender.url?.startsWith(home)) {
      throw new RefusedMessage(`${type}: not from a page of the extension`);
    }
    const parsed = parseMessageData(type, data);
    if (parsed === null) throw new RefusedMessage(`${type}: malformed`);
    return handlers[type](parsed, {
      tabId: sender.tab?.id ?? null,
      incognito: sender.tab?.incognito ?? false,
    });
  });
}
