import { readFile, stat } from 'node:fs/promises';
import { writeSetting } from '#db/queries/setting.ts';
import type { LetterheadSettings } from '#domain/letterhead.ts';
import { readLetterhead } from '#main/documents/letterhead.ts';
import { LARGEST_LOGO, readLogo } from '#main/documents/logo.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import type { Language } from '#domain/language.ts';
import type { Channel } from '#preload/contract.ts';

type Names = Extract<Channel, `letterhead.${string}`>;

export const letterheadHandlers = (services: Services): HandlersOf<Names> => {
  const db = () => services.program.db();
  const change = async (part: Partial<LetterheadSettings>) => {
    const changed = { ...(await readLetterhead(db())), ...part };
    await writeSetting(db(), 'letterhead', changed);
    return changed;
  };
  return {
    'letterhead.read': () => readLetterhead(db()),
    'letterhead.set': (chosen) => change(chosen),
    'letterhead.drop-logo': () => change({ logo: null }),
    'letterhead.choose-logo': async () => {
      const bytes = await chosenFile(services);
      return bytes === null ? null : change({ logo: await readLogo(bytes, services.press) });
    },
  };
};

const TEXTS: Readonly<Record<Language, { readonly title: string; readonly kind: string }>> = {
  da: { title: 'Vælg et logo', kind: 'Billeder' },
  nb: { title: 'Velg en logo', kind: 'Bilder' },
  en: { title: 'Choose a logo', kind: 'Pictures' },
};

/** @throws Failure `logo.too-large`, `file.unreadable` */
async function chosenFile({ desk, settings }: Services): Promise<Uint8Array | null> {
  const { title, kind } = TEXTS[settings.now().language];
  const path = await desk.askFile(title, {
    name: kind,
    ending: 'png',
    also: ['jpg', 'jpeg', 'svg'],
  });
  if (path === null) return null;
  const { size } = await stat(path).catch(unreadable);
  if (size > LARGEST_LOGO) throw new Failure('logo.too-large');
  return readFile(path).catch(unreadable);
}

function unreadable(cause: unknown): never {
  throw new Failure('file.unreadable', { cause });
}
