import { inspectProject } from './inspect-project.ts';
import { readFlags } from '#src/read-flags.ts';

readFlags({
  command: 'npm run hubspot:check',
  about:
    'Runs HubSpot’s project parser over this tree and prints the features it finds, or what is wrong.',
  flags: {},
});

const { features, complaints } = await inspectProject(process.cwd());

for (const feature of features) process.stdout.write(`${feature}\n`);
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
if (complaints.length > 0) process.exitCode = 1;
