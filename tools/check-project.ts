import { inspectProject } from './inspect-project.ts';

const { features, complaints } = await inspectProject(process.cwd());

for (const feature of features) process.stdout.write(`${feature}\n`);
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
if (complaints.length > 0) process.exitCode = 1;
