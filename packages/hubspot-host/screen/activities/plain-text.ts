const ends = 'br, p, div, li, tr, h1, h2, h3, h4';

/** The text of a body, which HubSpot keeps as HTML: nothing of it is ever drawn as HTML. */
export const toPlainText = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, style')) {
    element.remove();
  }
  for (const element of body.querySelectorAll(ends)) {
    element.append('\n');
    if (element.tagName === 'BR') element.replaceWith('\n');
  }

  return (body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim();
};

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** What a person typed, as HubSpot keeps it: every character means itself. */
export const toHtml = (text: string): string =>
  text
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(/\r?\n/g, '<br>');
