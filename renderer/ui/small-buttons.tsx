import type { ReactNode } from 'react';
import './small-buttons.css';

interface SmallButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  /** Names the button, so that it keeps the focus where its item moves. */
  readonly place?: string;
  readonly onClick: () => void;
}

function SmallButton({
  label,
  disabled = false,
  place,
  onClick,
  children,
}: SmallButtonProps & { readonly children: ReactNode }) {
  return (
    <button
      className="ds-button small-button"
      data-variant="tertiary"
      type="button"
      aria-label={label}
      title={label}
      data-place={place}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

/** Takes an item out of a list. */
export function RemoveButton(props: SmallButtonProps) {
  return (
    <SmallButton {...props}>
      <path d="M6 6 18 18M18 6 6 18" />
    </SmallButton>
  );
}

/** Moves an item towards the beginning of its list. */
export function UpButton(props: SmallButtonProps) {
  return (
    <SmallButton {...props}>
      <path d="M12 19V5M6 11l6-6 6 6" />
    </SmallButton>
  );
}

/** Moves an item towards the end of its list. */
export function DownButton(props: SmallButtonProps) {
  return (
    <SmallButton {...props}>
      <path d="M12 5v14M6 13l6 6 6-6" />
    </SmallButton>
  );
}

/** Makes something smaller. */
export function LessButton(props: SmallButtonProps) {
  return (
    <SmallButton {...props}>
      <path d="M5 12h14" />
    </SmallButton>
  );
}

/** Makes something larger. */
export function MoreButton(props: SmallButtonProps) {
  return (
    <SmallButton {...props}>
      <path d="M12 5v14M5 12h14" />
    </SmallButton>
  );
}
