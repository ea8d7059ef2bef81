import type { Language } from '#domain/language.ts';
import { emptyForm } from '#main/documents/empty-form.ts';
import { fileName } from '#main/documents/file-name.ts';
import { saveFile } from '#main/documents/save.ts';
import { SAVE_TEXTS } from '#main/documents/texts.ts';
import { writeWordAside } from '#main/documents/word/write-aside.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { dayOf } from '#main/today.ts';
import { formIfKnown } from '#main/word-import/forms.ts';

/** What an empty form is called in the name of its file. */
const EMPTY: Readonly<Record<Language, string>> = {
  da: 'tomt skema',
  nb: 'tomt skjema',
  en: 'empty form',
};

export const wordFormHandlers = ({
  program,
  packs,
  settings,
  desk,
}: Services): HandlersOf<'word-form.save'> => ({
  'word-form.save': async ({ id, version }) => {
    const template = await formIfKnown(program.db(), packs, id, version);
    if (template === null) throw new Failure('not-found');
    const { title, kind } = SAVE_TEXTS[settings.now().language].word;
    const name = fileName([template.name, EMPTY[template.language]], '.docx');
    const path = await desk.askWhere(title, name, kind);
    if (path === null) return { saved: false };
    await saveFile(path, await writeWordAside(emptyForm(template, dayOf(new Date()))));
    return { saved: true };
  },
});
