import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueAt, canEdit, type FormPath } from '#domain/draft/edit-draft.ts';
import { markUnsent, registerTyping } from '../../../data/typing.ts';
import { useFormat } from '../../../i18n/format.ts';
import { LineField } from '../../../ui/line-field.tsx';
import { placeAt, useEditing } from './editing.ts';
import { useTroubleText } from './fields.tsx';

interface NumberAtProps {
  readonly path: FormPath;
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

/** The number that somebody typed, with a decimal comma or point; null where it is none. */
function readNumber(text: string): number | null {
  const plain = text.trim().replace('\u2212', '-').replace(',', '.');
  return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** A number of the form. One that cannot be is not stored, and the field says so. */
export function NumberAt({ path, label, description }: NumberAtProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { id, template, edit } = useEditing();
  const value = Number(valueAt(template, path));
  // What is typed, from entering the field to leaving it with a number.
  const [draft, setDraft] = useState<string | null>(null);
  const trouble = useTroubleText(path);
  const typed = draft === null ? value : readNumber(draft);
  const change = typed === null ? null : ({ kind: 'set', path, value: typed } as const);
  const isSame = typed === value;
  const fits = isSame || (change !== null && canEdit(template, change));
  const commit = () => {
    if (fits && !isSame && change !== null) edit(change);
    return fits;
  };
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  useEffect(() => registerTyping(() => void latestCommit.current()), []);
  const field = `${id}/${path.join('.')}`;
  const isUnsent = typed !== value;
  useEffect(() => {
    markUnsent(field, isUnsent);
    return () => markUnsent(field, false);
  }, [field, isUnsent]);
  return (
    <div className="form-number">
      <LineField
        label={label}
        description={description}
        place={placeAt(path)}
        typed={{
          text: draft ?? number(value),
          tooLong: false,
          onType: setDraft,
          onLeave: () => commit() && setDraft(null),
        }}
        error={fits ? trouble : t('templates.editor.noNumber')}
      />
    </div>
  );
}
