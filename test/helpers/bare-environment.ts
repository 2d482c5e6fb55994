/**
 * The environment of a command that is to find no settings but those it is given: where programs
 * are, and where Node keeps what it has compiled (jest.config.js).
 */
export const bareEnvironment = (
  settings: Record<string, string> = {},
): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
  ...settings,
});
