/** https://github.com/wooorm/nspell#api, as far as it is used. */
declare module 'nspell' {
  interface Spelling {
    /** Whether a word is spelled as in the dictionary, in its inflections and its case. */
    correct(word: string): boolean;
    /** All forms, inflections included, as they are written. */
    data: Record<string, unknown>;
  }
  const nspell: (dictionary: { aff: Uint8Array; dic: Uint8Array }) => Spelling;
  export default nspell;
}
