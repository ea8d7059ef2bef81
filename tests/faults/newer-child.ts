/*
 * Makes the database in a folder one of a later program, as that would have done: a process of
 * its own, since the driver is none of the modules that Playwright can load.
 */
import { join } from 'node:path';
import { connect } from '#db/connect.ts';
import { readKeyFile } from '#main/keys/key-store.ts';
import { openWithSecret } from '#main/keys/keyring.ts';

const [, , folder = '', passphrase = ''] = process.argv;
const file = await readKeyFile(folder);
const key = file && (await openWithSecret(file, 'passphrase', passphrase));
if (key === null) throw new Error('the passphrase does not open it');
const raw = connect(join(folder, 'lederspind.db'), key);
raw.pragma('user_version = 99');
raw.close();
