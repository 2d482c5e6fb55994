/** A sorted list of words, as text. */
export interface ListedWords {
  has(word: string): boolean;
}

/** How the words stand in the text: each begins after `open` and ends before `close`. */
interface Marks {
  open: string;
  close: string;
}

/** Searches `text`, which begins with the mark before its first word. */
const search = (text: string, { open, close }: Marks): ListedWords => ({
  has: (word) => {
    if (word === '') return false;
    // Offsets in `text`: the word, if listed, begins and ends between them.
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // The word around the middle, or the first one behind it.
      const before = text.lastIndexOf(open, middle);
      const at = before < low ? text.indexOf(open, low) : before;
      const begin = at + open.length;
      const end = text.indexOf(close, begin);
      if (at === -1 || end === -1 || end > high) return false;
      const found = text.slice(begin, end);
      if (found === word) return true;
      if (found < word) low = end;
      else high = at;
    }

    return false;
  },
});

/**
 * Searches the text itself, by halves: to parse 336,000 words and put them into a set takes fifteen
 * times as long as to read the file, and each process would wait for it.
 *
 * @param json a JSON array, `["a","b"]`, nothing escaped; the words sorted by UTF-16 code units, as
 * `<` compares them
 */
export const searchListedWords = (json: string): ListedWords =>
  search(json.replace('[', ','), { open: ',"', close: '"' });

/** The same for words on lines of their own, with a line break after the last one. */
export const searchLinedWords = (lines: string): ListedWords =>
  search(`\n${lines}`, { open: '\n', close: '\n' });
