import { useTranslation } from 'react-i18next';
import { formChanges } from '#domain/form-changes.ts';
import { movedBy } from '#domain/take-over.ts';
import type { Template } from '#domain/template.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useTakeOver } from '../../data/take-over.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FoldedText } from '../../ui/folded-text.tsx';
import { Modal } from '../../ui/modal.tsx';
import { ChangeList } from './change-list.tsx';

interface TakeOverDialogProps {
  readonly open: OpenConversation;
  readonly newer: Template;
  readonly onClose: () => void;
  readonly onTaken: () => void;
}

/** What a newer version of the form alters, and what becomes of what this side has written. */
export function TakeOverDialog({ open, newer, onClose, onTaken }: TakeOverDialogProps) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useTakeOver(open);
  const { template } = open;
  return (
    <Modal title={t('parts.takeOver.title')} onClose={onClose}>
      <p>{t('parts.takeOver.text', { version: newer.version, old: template.version })}</p>
      <ChangeList changes={formChanges(template, newer)} lang={newer.language} />
      <MovedPart open={open} newer={newer} />
      <p className="quiet">{t('parts.takeOver.both')}</p>
      <ErrorNote error={error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="button"
          disabled={isPending}
          onClick={() => mutate(newer.version, { onSuccess: onTaken })}
        >
          {t('parts.takeOver.yes')}
        </button>
        {/* What cannot be taken back never lies under the first press of Enter. */}
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          data-first
          onClick={onClose}
        >
          {t('parts.takeOver.no')}
        </button>
      </div>
    </Modal>
  );
}

/** What this side has written that the newer form has no place for, and where it goes. */
function MovedPart({ open, newer }: Pick<TakeOverDialogProps, 'open' | 'newer'>) {
  const { t } = useTranslation();
  const { conversation, template, side } = open;
  const moved = movedBy(conversation, template, newer).filter(({ party }) => party === side);
  return (
    <section className="take-over-part">
      <h3 className="ds-label">{t('parts.takeOver.yours')}</h3>
      <p>{t(moved.length === 0 ? 'parts.takeOver.allStays' : 'parts.takeOver.moves')}</p>
      {moved.length > 0 && (
        <ul className="take-over-moved">
          {moved.map(({ arena, lines }) => (
            <li key={arena}>
              <strong lang={template.language}>{arena === '' ? template.name : arena}</strong>
              <FoldedText text={lines.join('\n\n')} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
