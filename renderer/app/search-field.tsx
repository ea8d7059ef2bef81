import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../ui/use-shortcut.ts';

/** The search in the rail. Ctrl+K goes to it; Enter shows what was found. */
export function SearchField() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+K', () => field.current?.select());
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text !== '') void navigate({ to: '/search', search: { text } });
  };
  return (
    <form className="rail-search" role="search" onSubmit={find}>
      <label className="ds-sr-only" htmlFor={id}>
        {t('shell.search')}
      </label>
      <input
        ref={field}
        id={id}
        className="ds-input"
        type="search"
        maxLength={200}
        placeholder={t('shell.search')}
        title={t('shell.searchHint')}
        aria-keyshortcuts="Control+K"
      />
    </form>
  );
}
