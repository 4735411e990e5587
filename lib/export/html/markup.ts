/**
 * Text as it stands between tags and in quoted attributes. The only way a text of an article gets
 * into the file: everything a parser of HTML could take for markup becomes a character reference.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>"'`=]/gu, (char) => `&#${char.charCodeAt(0)};`).replaceAll('\0', '');
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null are left out. `inner` is markup, made by these functions. */
export function element(name: string, attributes: Attributes, inner: string): string {
  return `<${name}${attributesOf(attributes)}>${inner}</${name}>`;
}

/** An element that has no end tag. */
export function voidElement(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
}
