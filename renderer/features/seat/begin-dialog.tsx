import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { codeOf } from '../../data/bridge.ts';
import type { TypedPins } from '../../data/desk.ts';
import { useStartTalk } from '../../data/seat.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Modal } from '../../ui/modal.tsx';
import { PinField } from '../../ui/pin-field.tsx';
import { useCountdown } from '../../ui/use-countdown.ts';
import type { Asked } from './asked.ts';
import { guardedParties } from './places.ts';
import { WaitNote } from './wait-note.tsx';

/**
 * Makes sure that both want their preparations opened, since that cannot be taken back. Whoever
 * has a PIN and has not shown its preparation opens it here.
 */
export function BeginDialog({ id, sides, readAt, onReadAgain, onClose }: Asked) {
  const { t } = useTranslation();
  const guarded = guardedParties(sides);
  const [pins, setPins] = useState<TypedPins>({});
  const { mutate, isPending, error, reset } = useStartTalk(id);
  const longest = Math.max(0, ...guarded.map((party) => sides[party].wait));
  const left = useCountdown(readAt + longest);
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    if (left > 0 || isPending) return;
    mutate(pins, { onError: onReadAgain });
  };
  const type = (party: Party, pin: string) => {
    setPins({ ...pins, [party]: pin });
    if (error !== null) reset();
  };
  const isComplete = guarded.every((party) => (pins[party] ?? '') !== '');
  return (
    <Modal title={t('seat.begin.title')} onClose={onClose}>
      <form className="stack" onSubmit={begin}>
        <p>{t('seat.begin.text')}</p>
        {guarded.length > 0 && <p>{t('seat.begin.pins')}</p>}
        {guarded.map((party, at) => (
          <div key={party} data-first={at === 0 || undefined}>
            <PartyPin
              name={sides[party].name}
              pin={pins[party] ?? ''}
              // Of two PINs the wrong one is the one that has to wait.
              error={sides[party].wait > 0 ? error : null}
              onType={(pin) => type(party, pin)}
            />
          </div>
        ))}
        {!guarded.some((party) => sides[party].wait > 0) && <ErrorNote error={error} />}
        <WaitNote left={left} />
        <div className="row">
          <button
            className="ds-button"
            data-variant="primary"
            type="submit"
            disabled={isPending || left > 0 || !isComplete}
          >
            {t('seat.begin.yes')}
          </button>
          {/* What cannot be taken back never lies under the first press of Enter. */}
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            data-first={guarded.length === 0 || undefined}
            onClick={onClose}
          >
            {t('seat.begin.no')}
          </button>
        </div>
      </form>
    </Modal>
  );
}

interface PartyPinProps {
  readonly name: string;
  readonly pin: string;
  readonly error: unknown;
  readonly onType: (pin: string) => void;
}

function PartyPin({ name, pin, error, onType }: PartyPinProps) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  return (
    <PinField
      label={t('seat.pin.labelOf', { name })}
      value={pin}
      error={error === null ? null : sentence(codeOf(error))}
      onType={onType}
    />
  );
}
