import { LOCALES } from '#domain/language.ts';
import { fileName } from '#main/documents/file-name.ts';
import { saveFile } from '#main/documents/save.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import { sheetAsPage, sheetAsText } from '#main/recovery/sheet.ts';
import { RECOVERY_TEXTS } from '#main/recovery/texts.ts';
import type { Services } from '#main/services.ts';
import type { Saved } from '#preload/contract.ts';

export const recoveryHandlers = (
  services: Services,
): HandlersOf<'recovery.save' | 'recovery.print' | 'recovery.confirm' | 'recovery.renew'> => ({
  'recovery.save': () => save(services),
  'recovery.print': () => print(services),
  'recovery.confirm': ({ group, text }) => services.program.confirmRecovery(group, text),
  'recovery.renew': () => services.program.renewRecovery(),
});

async function save({ program, settings, desk }: Services): Promise<Saved> {
  const code = program.shownCode();
  const texts = RECOVERY_TEXTS[settings.now().language];
  const kind = { name: texts.fileKind, ending: 'txt' };
  const path = await desk.askWhere(texts.saveTitle, fileName([texts.fileName], '.txt'), kind);
  if (path === null) return { saved: false };
  await saveFile(path, Buffer.from(sheetAsText(texts, code), 'utf8'));
  return { saved: true };
}

async function print({ program, settings, desk }: Services): Promise<Saved> {
  const { language } = settings.now();
  const page = sheetAsPage(RECOVERY_TEXTS[language], program.shownCode(), LOCALES[language]);
  return { saved: await desk.print(page) };
}
