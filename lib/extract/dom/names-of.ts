/** What a page calls an element: its classes and its id; empty when it has no name. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
}
