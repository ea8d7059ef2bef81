import type { ReactNode } from 'react';

interface FieldNotesProps {
  /** The id of the field that they belong to. */
  readonly id: string;
  readonly description?: ReactNode;
  readonly problem: string | null;
}

/** What stands around a field: help before it, and what is wrong after it, as it comes up. */
export function FieldNotes({ id, description, problem }: FieldNotesProps) {
  return (
    <>
      {description !== undefined && (
        <div id={`${id}-description`} className="quiet" data-size="sm">
          {description}
        </div>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className="ds-validation-message" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
