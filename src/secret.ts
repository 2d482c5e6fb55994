import { z } from 'zod';

/** What stands in templates where a secret is to be put, here and in what others write. */
const placeholder =
  /(^|[-_ ])(replace|change|your|insert|placeholder|todo|example)([-_ ]|me|this|$)|^(x+|<.*>|secret|password|test)$/i;

/**
 * A secret that somebody has to put in: text that is no placeholder.
 *
 * @param remedy where the real one comes from, a sentence
 */
export const secret = (remedy: string) =>
  z
    .string(`is missing. ${remedy}`)
    .min(1, `is missing. ${remedy}`)
    .refine(
      (text) => !placeholder.test(text),
      `is a placeholder, which everybody knows. ${remedy}`,
    );
