import { copyProject } from './copy-project.ts';
import { readFlags } from '#src/read-flags.ts';

const { first = false } = readFlags({
  command: 'npm run project',
  about:
    'Writes what HubSpot’s tool uploads into the folder dist/project: run hs project upload there.',
  flags: {
    first: {
      type: 'boolean',
      says: 'leaves out the card on a starter’s own record, which HubSpot takes only once npm run objects has made that object',
    },
  },
});

try {
  const { folder, leftOut } = await copyProject(process.cwd(), { first });
  for (const { file, because } of leftOut) {
    process.stdout.write(`Left out: ${file} (${because})\n`);
  }
  process.stdout.write(
    `${folder} is ready. Next: cd ${folder} && hs project upload\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
