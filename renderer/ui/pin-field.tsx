import { LineField } from './line-field.tsx';

/** Most digits of a PIN. */
const MOST = 12;

interface PinFieldProps {
  readonly label: string;
  readonly description?: string;
  /** Only its digits. */
  readonly value: string;
  readonly error?: string | null;
  /** Names the field, so that it can be given the focus. */
  readonly place?: string;
  readonly onType: (digits: string) => void;
}

/** A field for a PIN: digits, not shown. */
export function PinField({ value, onType, error = null, ...words }: PinFieldProps) {
  return (
    <div className="pin-field">
      <LineField
        {...words}
        type="password"
        digits
        error={error}
        typed={{
          text: value,
          tooLong: false,
          onType: (text) => onType(text.replaceAll(/\D/g, '').slice(0, MOST)),
          onLeave: () => undefined,
        }}
      />
    </div>
  );
}
