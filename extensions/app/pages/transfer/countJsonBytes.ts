const oneByte = 0x80;
const twoBytes = 0x800;

/** How many bytes a text takes in a body of JSON, roughly; the worker has no encoder. */
export const countJsonBytes = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '"' || character === '\\' || code < 0x20) bytes += 2;
    else if (code < oneByte) bytes += 1;
    else if (code < twoBytes) bytes += 2;
    else bytes += character.length === 2 ? 4 : 3;
  }

  return bytes;
};
