import type { Party } from '#domain/conversation.ts';
import { sectionOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { TextAnswer } from '../../ui/text-answer.tsx';

interface ExamplesProps {
  readonly open: OpenConversation;
  readonly party: Party;
  /** An arena or a statement. */
  readonly item: string;
  /** Height of an empty field. */
  readonly lines: number;
  /** The statement that they are examples of, read aloud after the label. */
  readonly words?: string;
}

/** The fields for examples from practice, one for each prompt of the form. */
export function Examples({ open, party, item, lines, words }: ExamplesProps) {
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const prompts = sectionOf(template, 'examples')?.prompts ?? [];
  return (
    <div className="examples">
      {prompts.map(({ id: prompt, short, heading }) => (
        <TextAnswer
          key={prompt}
          label={
            <span lang={template.language}>
              {short}
              {words !== undefined && <span className="ds-sr-only">: {words}</span>}
            </span>
          }
          // Beside every statement the heading would be read again and again.
          {...(words === undefined &&
            heading !== short && {
              description: <span lang={template.language}>{heading}</span>,
            })}
          conversationId={conversation.id}
          place={placeOf.example(party, item, prompt)}
          value={conversation[party].examples[item]?.[prompt] ?? ''}
          lines={lines}
          mostLines={10}
          onCommit={(text, gesture) =>
            change({ kind: 'example.set', party, item, prompt, text }, gesture)
          }
        />
      ))}
    </div>
  );
}
