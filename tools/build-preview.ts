import { buildPreview } from 'hubspot-host/build/build-preview.ts';

// Prints where the built preview is, for tests, which cannot load HubSpot's builder themselves.
const built = await buildPreview(process.cwd(), () => {});
process.stdout.write(JSON.stringify(built));
