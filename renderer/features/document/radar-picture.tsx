import { useTranslation } from 'react-i18next';
import { hasRadar } from '#domain/document-choice.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useCopyPicture, useSavePicture } from '../../data/document.ts';
import { ErrorNote } from '../../ui/error-note.tsx';

/** The radar as a picture: onto the clipboard, or into a file. */
export function RadarPicture({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id } = open.conversation;
  const copy = useCopyPicture(id);
  const save = useSavePicture(id);
  if (!hasRadar(open.template) || open.side !== 'joint') return null;
  const done = doneLast(copy, save);
  const isBusy = copy.isPending || save.isPending;
  return (
    <section className="stack document-picture">
      <h3 className="ds-heading" data-size="2xs">
        {t('documents.picture')}
      </h3>
      <div className="row">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          disabled={isBusy}
          onClick={() => copy.mutate()}
        >
          {t('documents.copy')}
        </button>
        {(['png', 'svg'] as const).map((format) => (
          <button
            key={format}
            className="ds-button"
            data-variant="tertiary"
            type="button"
            disabled={isBusy}
            onClick={() => save.mutate(format)}
          >
            {t(`documents.${format}`)}
          </button>
        ))}
      </div>
      <ErrorNote error={copy.error ?? save.error} />
      <p role="status" className="quiet">
        {done !== null && t(`documents.${done}`)}
      </p>
    </section>
  );
}

type Copy = ReturnType<typeof useCopyPicture>;
type Save = ReturnType<typeof useSavePicture>;

/** What was done last, where it worked. */
function doneLast(copy: Copy, save: Save): 'copied' | 'pictureSaved' | null {
  if (save.submittedAt > copy.submittedAt) return save.data?.saved === true ? 'pictureSaved' : null;
  return copy.isSuccess ? 'copied' : null;
}
