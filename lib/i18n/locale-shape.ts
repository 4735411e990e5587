type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never;

/**
 * The keys another language must have to match a tree of texts: the same ones, and for a key with
 * plurals (`…_other`) a singular beside it if the language has one.
 */
export type LocaleShape<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : LocaleShape<Tree[Key]>;
} & {
  readonly [Key in PluralBase<keyof Tree> as `${Key}_one`]?: string;
};
