/* npm run setup: gets everything in place and opens nothing. `--tests` adds what the tests need. */
import { runMain } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(() => setUp({ forTests: process.argv.includes('--tests') }));
