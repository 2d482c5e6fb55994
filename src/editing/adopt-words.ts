import type { StarterFields } from '@starters/contracts';

/**
 * A starter with a salesperson's own words: the last sentence with a question mark replaces the
 * question, the other sentences replace the opener. Where there are none, the field stays as it is.
 */
export const adoptWords = (
  fields: StarterFields,
  comment: string,
): StarterFields => {
  const written = comment.trim();
  const said = written
    .slice(
      /^[“"«]/u.test(written) ? 1 : 0,
      /[”"»]$/u.test(written) ? -1 : undefined,
    )
    .trim();
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
