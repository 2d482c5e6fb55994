import type { StarterFields } from '@starters/contracts';

/**
 * A starter with a salesperson's own words: the last sentence that ends in a question mark
 * replaces the question, the text before it the opener. Fields without words stay as they are.
 */
export const adoptWords = (
  fields: StarterFields,
  comment: string,
): StarterFields => {
  const said = comment
    .trim()
    .replace(/^[“"«]\s*/u, '')
    .replace(/\s*[”"»]$/u, '');
  const sentences = said.split(/(?<=[.!?…])\s+/u);
  const at = sentences.findLastIndex((each) => each.includes('?'));
  if (at === -1) return { ...fields, opener: said };
  const opener = sentences.filter((_, index) => index !== at).join(' ');

  return {
    ...fields,
    opener: opener === '' ? fields.opener : opener,
    question: sentences[at] ?? fields.question,
  };
};
