/** The shape of one language's words, for the other to follow; which may say something of its own of one alone. */
export type Shape<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Shape<Words[Key]> } & {
  readonly [Key in keyof Words as Key extends string ? `${Key}_one` : never]?: string;
};
