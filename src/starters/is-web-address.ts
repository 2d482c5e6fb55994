/** Whether a text is a whole address that a browser opens over http or https. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^/?#\s][^\s]*$/i.test(text) && URL.canParse(text);
