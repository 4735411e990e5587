/** The word list by Phong Phan (MIT): readings of traditional characters, for checking ours. */
declare module 'hanviet-pinyin-words' {
  export function getAllHanvietsOfChar(traditional: string): string[];
}
