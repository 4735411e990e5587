/** Whether a text is an absolute http(s) address: `javascript:`, `data:`, relative and broken ones are none. */
export function isHttpAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
