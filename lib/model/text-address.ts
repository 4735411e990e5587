/**
 * The name under which a text the reader pasted is kept. Articles are known by http(s) addresses
 * everywhere: in messages, backups and older versions. So a text gets one too, on a host that can
 * never be reached (RFC 2606 sets "invalid" aside), and no page links to it.
 */
const HOST = 'text.to-tuong.invalid';

/** The address of a text by the hash of what it says, in hexadecimal. */
export function textAddress(hash: string): string {
  return `https://${HOST}/${hash}`;
}

/** Whether an article's address is that of a pasted text: it has no original to go to. */
export function isTextAddress(url: string): boolean {
  return url.startsWith(`https://${HOST}/`);
}
