/** What is answered where no answer comes: for `catch`. */
export const failedWith = (message: string) => () => ({
  ok: false as const,
  message,
});
