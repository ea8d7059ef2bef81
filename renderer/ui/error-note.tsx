import { useErrorText } from '../i18n/error-text.ts';
import { codeOf } from '../data/bridge.ts';

/** The sentence for something that was thrown; nothing where nothing was. */
export function ErrorNote({ error }: { readonly error: unknown }) {
  const sentence = useErrorText();
  if (error === null || error === undefined) return null;
  return (
    <div className="ds-alert" data-color="danger" role="alert">
      {sentence(codeOf(error))}
    </div>
  );
}
