import { serve } from '@hono/node-server';
import { chmod, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import type { HubSpotTool } from './hubspot-tool.ts';

const callSchema = z.object({ cwd: z.string(), args: z.array(z.string()) });

/** The program: it tells the walker where it was called and with what, and ends as told. */
const program = (address: string) => `#!/usr/bin/env node
fetch('${address}', {
  method: 'POST',
  body: JSON.stringify({ cwd: process.cwd(), args: process.argv.slice(2) }),
})
  .then((answer) => answer.json())
  .then(({ code, says }) => {
    console.log(says);
    process.exitCode = code;
  });
`;

/** Puts a program \`hs\` into a folder that asks the stand-in for HubSpot's tool. */
export const serveTool = async (
  tool: HubSpotTool,
  folder: string,
): Promise<{ close(): void }> => {
  let address = '';
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve(
      {
        port: 0,
        hostname: '127.0.0.1',
        fetch: async (request) => {
          const { cwd, args } = callSchema.parse(await request.json());

          return Response.json(await tool.run(cwd, args));
        },
      },
      ({ port }: AddressInfo) => {
        address = `http://127.0.0.1:${port}`;
        resolve(starting);
      },
    );
  });
  const file = path.join(folder, 'hs');
  await writeFile(file, program(address));
  await chmod(file, 0o755);

  return { close: () => server.close() };
};
