/**
 * Reads a DOM member past what the page's markup has put in its way. `<img name=querySelector>`
 * shadows document.querySelector, and `<input name=childNodes>` does the same to its form
 * (HTML, "DOM clobbering": LegacyOverrideBuiltIns); the prototypes still hold the real members.
 */
function realMember(target: object, name: string): PropertyDescriptor | undefined {
  for (
    let proto = Object.getPrototypeOf(target);
    proto !== null;
    proto = Object.getPrototypeOf(proto)
  ) {
    const member = Object.getOwnPropertyDescriptor(proto, name);
    if (member) return member;
  }
  return undefined;
}

/** All elements that match, read past clobbered names; an invalid selector throws as usual. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const find = realMember(root, 'querySelectorAll')?.value as ParentNode['querySelectorAll'];
  return Array.from(find.call(root, selector));
}

/** The elements of a document with that tag, in order, read past clobbered names; live. */
export function elementsByTag(doc: Document, tag: string): HTMLCollectionOf<Element> {
  const find = realMember(doc, 'getElementsByTagName')?.value as Document['getElementsByTagName'];
  return find.call(doc, tag);
}

/** A method of a document, read past clobbered names. */
export function realMethod<Name extends 'cloneNode' | 'importNode' | 'createTreeWalker'>(
  doc: Document,
  name: Name,
): Document[Name] {
  return realMember(doc, name)?.value as Document[Name];
}
