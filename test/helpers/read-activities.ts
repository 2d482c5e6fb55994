import type { BrowserApp } from './start-browser-app.ts';

const shown = {
  emails: ['hs_email_subject', 'hs_email_text'],
  notes: ['hs_note_body'],
  meetings: ['hs_meeting_title'],
};

/** What e-mails, notes and meetings of a contact say, in this order. */
export const readActivities = async (
  app: BrowserApp,
  contactId: string,
): Promise<Record<string, string>[]> => {
  const read = async <T>(path: string): Promise<T> => {
    const response = await app.emulator.fetchAsUser(
      new Request(`https://emulator.local${path}`),
      51_020,
    );

    return (await response.json()) as T;
  };
  const found: Record<string, string>[] = [];
  for (const [type, properties] of Object.entries(shown)) {
    const { results } = await read<{ results: { toObjectId: number }[] }>(
      `/crm/objects/2026-09/contacts/${contactId}/associations/${type}`,
    );
    for (const { toObjectId } of results) {
      const record = await read<{ properties: Record<string, string> }>(
        `/crm/objects/2026-09/${type}/${toObjectId}?properties=${properties.join(',')}`,
      );
      found.push(
        Object.fromEntries(
          properties.map((name) => [name, record.properties[name] ?? '']),
        ),
      );
    }
  }

  return found;
};
