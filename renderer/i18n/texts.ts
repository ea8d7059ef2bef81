/** The same keys as the Danish texts, with any words in them. */
export type Texts<Danish> = {
  readonly [Key in keyof Danish]: Danish[Key] extends string ? string : Texts<Danish[Key]>;
};
