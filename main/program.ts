import { openDatabase, type OpenDatabase } from '#db/open.ts';
import type { Db } from '#db/schema/schema.ts';
import { isRecoveryGroup } from '#domain/recovery-code.ts';
import type { AppState, Parsed } from '#preload/contract.ts';
import { codeOf, Failure } from './failure.ts';
import { databaseIn, lookInto, makeDataFolder, type DataFolder } from './keys/data-folder.ts';
import { assertOpens } from './keys/assert-opens.ts';
import type { KeyFile } from './keys/key-file.ts';
import { writeKeyFile } from './keys/key-store.ts';
import {
  newKey,
  openWithOs,
  withNewRecovery,
  withOsSlot,
  withPassphrase,
  withRecoveryConfirmed,
  type SecretKind,
} from './keys/keyring.ts';
import type { OsProtection } from './keys/os-protection.ts';
import { assertWaited, trySecret } from './keys/try-secret.ts';
import type { Waiting } from './keys/waiting.ts';
import { logError } from './log.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { SettingsStore } from './settings.ts';
import { toAppState, type Stage } from './stage.ts';

/** What the program stands on. */
export interface Ground {
  /** The folder of database and key files. */
  readonly folder: string;
  readonly os: OsProtection;
  readonly waiting: Waiting;
  readonly settings: SettingsStore;
  /** Is told when data that was there before is open. */
  readonly onOpen?: (db: Db) => void;
}

/** What is in hand while the data is open. */
interface Opened {
  readonly database: OpenDatabase;
  /** In the clear, to make other slots with. Wiped at the end. */
  readonly key: Buffer;
  readonly file: KeyFile;
}

/** Which lock gave the key, and whether the operating system's should be made anew. */
interface Way {
  readonly by: 'os' | SecretKind;
  readonly mendOs: boolean;
}

/**
 * The data and its key, from the first look into the folder to the end of the program. Whatever
 * alters its stage runs one at a time; `state` waits for what is under way.
 */
export class Program {
  readonly #ground: Ground;
  readonly #queue = oneAtATime();
  #stage: Stage = { stage: 'failed', code: 'internal' };
  #opened: Opened | null = null;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Where the program stands. */
  state(): Promise<AppState> {
    return this.#do(() => Promise.resolve());
  }

  /** Looks into the folder, and opens the data where nothing has to be asked. */
  look(): Promise<AppState> {
    return this.#do(async () => {
      if (this.#opened !== null) return;
      this.#stage = await this.#found().catch(failedStage);
    });
  }

  /**
   * Makes key and database.
   * @throws Failure `call.refused` unless nothing is there; `passphrase.too-short`,
   *   `key.not-written`, `storage.…`: then nothing was made
   */
  setUp(choice: Parsed<'app.set-up'>): Promise<AppState> {
    return this.#do(async () => {
      const { folder, os, settings } = this.#ground;
      if (this.#stage.stage !== 'first-start') throw new Failure('call.refused');
      // Somebody may have put data there since the program looked.
      if ((await lookInto(folder)).holds !== 'nothing') throw new Failure('call.refused');
      await settings.set(choice.settings);
      if (choice.lock === 'os' && !(await os.isReal())) throw new Failure('key.not-written');
      const { key, file, code } = await newKey(choice, os);
      try {
        if (choice.lock === 'os') await assertOpens(file, key, os);
        await makeDataFolder(folder, file, key);
        this.#opened = { database: await openDatabase(databaseIn(folder), key), key, file };
      } catch (error) {
        key.fill(0);
        throw error;
      }
      this.#stage = { stage: 'recovery', code, needsPassphrase: false };
    });
  }

  /**
   * Tries a secret.
   * @throws Failure `secret.wait`, `secret.wrong` (both with the milliseconds to wait), or
   *   `call.refused` where nothing waits for one
   */
  unlock(kind: SecretKind, secret: string): Promise<AppState> {
    return this.#do(async () => {
      const { folder, waiting } = this.#ground;
      if (this.#stage.stage !== 'locked') throw new Failure('call.refused');
      const mendOs = this.#stage.osFailed;
      assertWaited(waiting);
      const found = await lookInto(folder);
      if (found.holds !== 'both') {
        this.#stage = await this.#stageOf(found);
        return;
      }
      const key = await trySecret(found.file, { kind, secret }, waiting);
      this.#stage = await this.#enter(found.file, key, { by: kind, mendOs }).catch(failedStage);
    });
  }

  /** The recovery code while it is shown. @throws Failure `call.refused` at any other time */
  shownCode(): string {
    if (this.#stage.stage !== 'recovery') throw new Failure('call.refused');
    return this.#stage.code;
  }

  /** Takes one group of the shown code, typed back. @throws Failure `secret.wrong`, `key.not-written` */
  confirmRecovery(group: number, text: string): Promise<AppState> {
    return this.#do(async () => {
      const opened = this.#needOpened();
      if (this.#stage.stage !== 'recovery') throw new Failure('call.refused');
      const { code, needsPassphrase } = this.#stage;
      if (!isRecoveryGroup(code, group, text)) throw new Failure('secret.wrong');
      await this.#keep(withRecoveryConfirmed(opened.file));
      this.#stage = { stage: 'open', needsPassphrase };
    });
  }

  /** Makes another recovery code and shows it; the old one opens nothing more. @throws Failure `key.not-written` */
  renewRecovery(): Promise<AppState> {
    return this.#do(async () => {
      this.#stage = await this.#showNewCode(
        'needsPassphrase' in this.#stage && this.#stage.needsPassphrase,
      );
    });
  }

  /** Sets another passphrase, or the first. @throws Failure `passphrase.too-short`, `key.not-written` */
  setPassphrase(text: string): Promise<AppState> {
    return this.#do(async () => {
      const { file, key } = this.#needOpened();
      await this.#keep(await withPassphrase(file, key, text));
      if ('needsPassphrase' in this.#stage)
        this.#stage = { ...this.#stage, needsPassphrase: false };
    });
  }

  /**
   * Tries the recovery code while the data is open, with the same waiting as when it is locked.
   * @throws Failure `secret.wait`, `secret.wrong` (both with the milliseconds to wait)
   */
  async proveRecovery(secret: string): Promise<void> {
    await this.#queue(async () => {
      const { file } = this.#needOpened();
      (await trySecret(file, { kind: 'recovery', secret }, this.#ground.waiting)).fill(0);
    });
  }

  /** The open database. @throws Failure `call.refused` before it is open */
  db(): Db {
    return this.#needOpened().database.db;
  }

  /** Lets the database do what makes later work quick, where it is open. */
  async tidy(): Promise<void> {
    await this.#opened?.database.tidy();
  }

  /** Puts everything away. */
  async close(): Promise<void> {
    await this.#queue(async () => {
      const opened = this.#opened;
      this.#opened = null;
      this.#stage = { stage: 'failed', code: 'internal' };
      opened?.key.fill(0);
      await opened?.database.close();
    });
  }

  #do(work: () => Promise<void>): Promise<AppState> {
    const { settings, folder, waiting } = this.#ground;
    return this.#queue(async () => {
      await work();
      return toAppState(this.#stage, {
        settings: settings.now(),
        folder,
        wait: waiting.remaining(),
      });
    });
  }

  #needOpened(): Opened {
    if (this.#opened === null) throw new Failure('call.refused');
    return this.#opened;
  }

  async #found(): Promise<Stage> {
    return this.#stageOf(await lookInto(this.#ground.folder));
  }

  async #stageOf(found: DataFolder): Promise<Stage> {
    const { os } = this.#ground;
    switch (found.holds) {
      case 'nothing':
        return { stage: 'first-start', osLock: await os.isReal() };
      case 'no-key':
        return { stage: 'failed', code: 'key.missing' };
      case 'no-database':
        return { stage: 'failed', code: 'database.missing' };
      case 'both': {
        const { file } = found;
        const { key, again } = await openWithOs(file, os);
        if (key !== null) return this.#enter(file, key, { by: 'os', mendOs: again });
        const { passphrase, os: osSlot } = file.slots;
        return {
          stage: 'locked',
          passphrase: passphrase !== undefined,
          osFailed: osSlot !== undefined,
        };
      }
    }
  }

  async #enter(file: KeyFile, key: Buffer, { by, mendOs }: Way): Promise<Stage> {
    try {
      const database = await openDatabase(databaseIn(this.#ground.folder), key);
      this.#opened = { database, key, file };
    } catch (error) {
      key.fill(0);
      throw error;
    }
    this.#ground.onOpen?.(this.db());
    const isMended = mendOs && (await this.#mendOs());
    const needsPassphrase = by === 'recovery' && !isMended;
    try {
      if (!file.slots.recovery.confirmed) {
        if (by !== 'recovery') return await this.#showNewCode(needsPassphrase);
        // Somebody who types the whole code has kept it.
        await this.#keep(withRecoveryConfirmed(this.#needOpened().file));
      }
    } catch (error) {
      // The next start tries again; until then people can work.
      logError('recovery code', error);
    }
    return { stage: 'open', needsPassphrase };
  }

  /** Whether the operating system's slot opens again from the next start on. */
  async #mendOs(): Promise<boolean> {
    const { os } = this.#ground;
    const { file, key } = this.#needOpened();
    try {
      if (!(await os.isReal())) return false;
      const mended = await withOsSlot(file, key, os);
      await assertOpens(mended, key, os);
      await this.#keep(mended);
      return true;
    } catch (error) {
      logError('operating system key', error);
      return false;
    }
  }

  async #showNewCode(needsPassphrase: boolean): Promise<Stage> {
    const opened = this.#needOpened();
    const { file, code } = await withNewRecovery(opened.file, opened.key);
    await this.#keep(file);
    return { stage: 'recovery', code, needsPassphrase };
  }

  async #keep(file: KeyFile): Promise<void> {
    const opened = this.#needOpened();
    await writeKeyFile(this.#ground.folder, file);
    this.#opened = { ...opened, file };
  }
}

function failedStage(error: unknown): Stage {
  logError('opening', error);
  return { stage: 'failed', code: codeOf(error) };
}
