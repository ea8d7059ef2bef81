import { PARTIES } from '#domain/conversation.ts';
import { sectionOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { SideText } from '../../ui/side-text.tsx';

interface ExampleCellsProps {
  readonly open: OpenConversation;
  /** An arena or a statement. */
  readonly item: string;
  /** The statement that they are examples of, read aloud beside each. */
  readonly words?: string;
}

/** The examples of both: under each prompt the one beside the other. */
export function ExampleCells({ open, item, words }: ExampleCellsProps) {
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const prompts = sectionOf(template, 'examples')?.prompts ?? [];
  return prompts.flatMap(({ id: prompt, short, heading }) =>
    PARTIES.map((party) => (
      <SideText
        key={`${party}/${prompt}`}
        conversationId={conversation.id}
        party={party}
        name={open[party].name}
        heading={short}
        title={heading}
        {...(words !== undefined && { about: words })}
        lang={template.language}
        place={placeOf.example(party, item, prompt)}
        text={conversation[party].examples[item]?.[prompt] ?? ''}
        readOnly={conversation.locked}
        onCommit={(text, gesture) =>
          change({ kind: 'example.set', party, item, prompt, text }, gesture)
        }
      />
    )),
  );
}
