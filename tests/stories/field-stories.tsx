import { useState } from 'react';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Empty } from '#renderer/ui/empty.tsx';
import { LineField } from '#renderer/ui/line-field.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { Story } from './story.tsx';

function useText(first: string, limit = 200) {
  const [text, setText] = useState(first);
  return { text, tooLong: text.length > limit, onType: setText, onLeave: () => undefined };
}

/** The fields, each as it stands and as it complains. */
export function FieldStories({ wanted }: { readonly wanted: string }) {
  const [date, setDate] = useState<string | null>('2027-03-12');
  return (
    <>
      <Story name="fields" wanted={wanted}>
        <div className="stack reading">
          <LineField label="Navn" typed={useText('Karen Ødegård')} />
          <TextArea
            label="Et eksempel på, at det lykkedes"
            typed={useText('Vi fik samlet de to enheder om et fælles mål.')}
          />
          <TextArea label="For lang" typed={useText('ord '.repeat(60))} limit={200} mostLines={4} />
          <DateField label="Dato" value={date} onCommit={setDate} />
        </div>
      </Story>
      <Story name="saving" wanted={wanted}>
        <div className="stack">
          <SaveState state={{ kind: 'stored' }} onRetry={() => undefined} />
          <SaveState state={{ kind: 'storing' }} onRetry={() => undefined} />
          <SaveState state={{ kind: 'waiting', code: 'storage.full' }} onRetry={() => undefined} />
          <Empty
            action={
              <button className="ds-button" type="button">
                Ny samtale
              </button>
            }
          >
            Her kommer årets samtaler til at stå.
          </Empty>
        </div>
      </Story>
    </>
  );
}
