import type { ReactNode } from 'react';
import './settings-part.css';

interface SettingsPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One matter of the settings under its heading. */
export function SettingsPart({ title, children }: SettingsPartProps) {
  return (
    <section className="settings-part stack">
      <h2 className="ds-heading" data-size="xs">
        {title}
      </h2>
      {children}
    </section>
  );
}
