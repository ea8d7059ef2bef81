import { deleteUnused, setArchived, setWithdrawn } from '#db/queries/template.ts';
import { templateFile } from '#domain/template-file.ts';
import { fileName } from '#main/documents/file-name.ts';
import { writeHtml } from '#main/documents/html/write-html.ts';
import { saveFile } from '#main/documents/save.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import { newestOnly } from '#main/newest-only.ts';
import type { Services } from '#main/services.ts';
import { emptyDocument } from '#main/templates/document.ts';
import { importForm } from '#main/templates/import.ts';
import { allForms, keepForm, knownLevels, offeredForms, readForm } from '#main/templates/shelf.ts';
import { TEMPLATE_FILE_TEXTS } from '#main/templates/texts.ts';
import type { Parsed, Saved } from '#preload/contract.ts';
import { openDraft } from './draft.ts';

type Names =
  | 'template.list'
  | 'template.levels'
  | 'template.shelf'
  | 'template.read'
  | 'template.preview'
  | 'template.withdraw'
  | 'template.archive'
  | 'template.remove'
  | 'template.export'
  | 'template.import';

export const templateHandlers = (services: Services): HandlersOf<Names> => {
  const { program, press, desk, settings } = services;
  const previews = newestOnly();
  return {
    'template.list': () => offeredForms(services),
    'template.levels': () => knownLevels(services),
    'template.shelf': () => allForms(services),
    'template.read': (version) => readForm(services, version),
    'template.preview': ({ id, version }) =>
      previews(async () => {
        const template =
          version === null
            ? (await openDraft(services, id)).template
            : await readForm(services, { id, version });
        return press.pdf(writeHtml(emptyDocument(template)));
      }),
    'template.withdraw': async ({ withdrawn, ...version }) => {
      await keepForm(services, version);
      await setWithdrawn(program.db(), version, withdrawn);
      return {};
    },
    'template.archive': async ({ id, archived }) => {
      await setArchived(program.db(), id, archived);
      return {};
    },
    'template.remove': async (version) => {
      const form = (await allForms(services)).find(({ id }) => id === version.id);
      const line = form?.versions.find((one) => one.version === version.version);
      if (line === undefined) throw new Failure('not-found');
      if (line.shipped) throw new Failure('template.shipped');
      if (!(await deleteUnused(program.db(), version))) throw new Failure('template.in-use');
      return {};
    },
    'template.export': (version) => exportForm(services, version),
    'template.import': async () => {
      const { choose, kind } = TEMPLATE_FILE_TEXTS[settings.now().language];
      const path = await desk.askFile(choose, kind);
      return path === null ? null : importForm(services, path);
    },
  };
};

async function exportForm(services: Services, version: Parsed<'template.export'>): Promise<Saved> {
  const template = await readForm(services, version);
  const { save, kind } = TEMPLATE_FILE_TEXTS[services.settings.now().language];
  const name = fileName([template.name, `v${template.version}`], `.${kind.ending}`);
  const path = await services.desk.askWhere(save, name, kind);
  if (path === null) return { saved: false };
  await saveFile(path, Buffer.from(templateFile(template), 'utf8'));
  return { saved: true };
}
