/** Stands for a value that an answer holds once: its name in `shared`. */
export interface SharedName {
  $: string;
}

/** A value in which any part may be held once for all its places. */
export type Folded<Value> =
  | SharedName
  | (Value extends object
      ? { [Key in keyof Value]: Folded<Value[Key]> }
      : Value);

/** Values that stand in several places of an answer, by their names; none holds a name itself. */
export type SharedValues = Record<string, object | string>;

/** An answer as it travels; without `shared` nothing in it is folded. */
export interface SentFolded {
  shared?: SharedValues;
}

/** Puts the shared values of an answer back where their names stand. */
export const unfold = <Whole>(sent: SentFolded): Whole =>
  JSON.parse(
    JSON.stringify(sent),
    (_, value) => (sent.shared || {})[value && value.$] ?? value,
  ) as Whole;
