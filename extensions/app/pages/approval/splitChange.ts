/** A text in three parts: what two texts have in common before and after what differs. */
export interface SplitText {
  start: string;
  middle: string;
  end: string;
}

const words = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];

/** Where two texts differ, in whole words, of each of them. */
export const splitChange = (
  before: string,
  after: string,
): [SplitText, SplitText] => {
  const [one, other] = [words(before), words(after)];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < most - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end += 1;
  }
  const split = (all: string[]): SplitText => ({
    start: all.slice(0, start).join(''),
    middle: all.slice(start, all.length - end).join(''),
    end: all.slice(all.length - end).join(''),
  });

  return [split(one), split(other)];
};
