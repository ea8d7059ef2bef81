/* npm run build: sets up and builds the program into out/, when a source changed. */
import { needBuild } from './lib/build.mjs';
import { runMain } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(async () => {
  await setUp();
  await needBuild();
});
