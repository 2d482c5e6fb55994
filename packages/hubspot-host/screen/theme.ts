import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** The CRM's one design language. */
export const theme = createTheme({
  primaryColor: 'indigo',
  // The library's own shades are too pale for text of this size: WCAG AA asks for 4.5 : 1.
  primaryShade: 8,
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif',
  defaultRadius: 'sm',
});

const tinted = ['indigo', 'blue', 'teal', 'green', 'yellow', 'orange', 'red'];

/** Darker words on white and on tints, for the same reason. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#566270',
    '--mantine-color-placeholder': '#69747f',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-8)',
    '--mantine-color-gray-light-color': 'var(--mantine-color-gray-8)',
    ...Object.fromEntries(
      tinted.map((color) => [
        `--mantine-color-${color}-light-color`,
        `var(--mantine-color-${color}-9)`,
      ]),
    ),
    '--mantine-color-teal-light-color': '#04573f',
    '--mantine-color-green-light-color': '#1d5c2a',
    '--mantine-color-yellow-light-color': '#8a5a00',
  },
  dark: {},
});
