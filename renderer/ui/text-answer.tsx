import type { ReactNode } from 'react';
import { cleanLine, LINE_LIMIT } from '#domain/text.ts';
import { useTyped } from '../data/use-typed.ts';
import { LineField } from './line-field.tsx';
import { TextArea } from './text-area.tsx';

interface AnswerProps {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly description?: ReactNode;
  readonly conversationId: string;
  /** Names the field in its conversation, so that undo can show where something changed. */
  readonly place: string;
  readonly value: string;
  readonly readOnly?: boolean;
  readonly onCommit: (text: string, gesture: string) => void;
}

interface TextAnswerProps extends AnswerProps {
  readonly lines?: number;
  readonly mostLines?: number;
}

/** A longer text in a conversation: shown as it is typed, sent in pauses. */
export function TextAnswer(props: TextAnswerProps) {
  const field = `${props.conversationId}/${props.place}`;
  return <TypedArea key={field} field={field} {...props} />;
}

function TypedArea({
  field,
  conversationId: _,
  value,
  onCommit,
  ...rest
}: TextAnswerProps & { readonly field: string }) {
  return <TextArea {...rest} typed={useTyped({ field, value, commit: onCommit })} />;
}

/** A line of text in a conversation. */
export function LineAnswer(props: AnswerProps) {
  const field = `${props.conversationId}/${props.place}`;
  return <TypedLine key={field} field={field} {...props} />;
}

function TypedLine({
  field,
  conversationId: _,
  value,
  onCommit,
  ...rest
}: AnswerProps & { readonly field: string }) {
  const typed = useTyped({ field, value, commit: onCommit, clean: cleanLine, limit: LINE_LIMIT });
  return <LineField {...rest} typed={typed} />;
}
