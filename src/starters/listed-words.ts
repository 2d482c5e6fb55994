/** A sorted list of words, as the text of a JSON array: `["a","b"]`, nothing escaped. */
export interface ListedWords {
  has(word: string): boolean;
}

const quote = '"';

/**
 * Searches the text itself, by halves: to parse 336,000 words and put them into a set takes fifteen
 * times as long as to read the file, and each process would wait for it.
 *
 * @param json the words sorted by UTF-16 code units, as `<` compares them
 */
export const searchListedWords = (json: string): ListedWords => ({
  has: (word) => {
    if (word === '') return false;
    // Offsets in `json`: the word, if listed, begins and ends between them.
    let low = 0;
    let high = json.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // The word around the middle, or the first one behind it.
      const before = json.lastIndexOf(`,${quote}`, middle);
      const begin = (before < low ? json.indexOf(quote, low) : before + 1) + 1;
      const end = json.indexOf(quote, begin);
      if (begin === 0 || end === -1 || end > high) return false;
      const found = json.slice(begin, end);
      if (found === word) return true;
      if (found < word) low = end + 1;
      else high = begin - 1;
    }

    return false;
  },
});
