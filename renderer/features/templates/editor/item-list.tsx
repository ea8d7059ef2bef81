import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEdit, FormPath } from '#domain/draft/edit-draft.ts';
import { listLimits } from '#domain/draft/list-limits.ts';
import { focusPlace } from '../../../ui/focus-place.ts';
import { DownButton, RemoveButton, UpButton } from '../../../ui/small-buttons.tsx';
import { placeAt, useEditing } from './editing.ts';

interface ItemListProps {
  /** Where the list stands in the form. */
  readonly path: FormPath;
  /** A key for each item that stays with it. */
  readonly keys: readonly string[];
  /** What each is called where it is moved or removed. */
  readonly nameOf: (at: number) => string;
  /** What the list holds, read aloud. */
  readonly label: string;
  /** The words of the button that adds one; without it none can be added. */
  readonly add?: string;
  /** Whether items can be taken out. */
  readonly removable?: boolean;
  /** The field of a new item that takes the focus. */
  readonly first?: string;
  readonly children: (at: number) => ReactNode;
}

/** What an item was moved by, and what has the focus afterwards. */
type Mover = 'grip' | 'up' | 'down';

/** A list of the form: items to write in, to add, to take out, and to put in order. */
export function ItemList(props: ItemListProps) {
  const { path, keys, label, children } = props;
  const { t } = useTranslation();
  const { edit } = useEditing();
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (at: number, to: number, by: Mover) => {
    if (to < 0 || to >= keys.length || to === at) return;
    edit({ kind: 'move', path: [...path, at], to });
    setSaid(t('templates.editor.moved', { place: to + 1, count: keys.length }));
    // The button that would move it further is out of use at either end.
    const isAtEnd = to === (by === 'up' ? 0 : keys.length - 1);
    focusPlace(`${by === 'grip' || isAtEnd ? 'grip' : by}/${placeAt([...path, to])}`);
  };
  const drop = (to: number) => {
    if (dragged !== null) move(dragged, to, 'grip');
    setDragged(null);
  };
  return (
    <div className="item-list">
      {keys.length > 0 && (
        <ol aria-label={label}>
          {keys.map((key, at) => (
            <Item
              key={key}
              {...props}
              at={at}
              dragged={dragged}
              onDrag={setDragged}
              onDrop={drop}
              onMove={move}
            >
              {children(at)}
            </Item>
          ))}
        </ol>
      )}
      <AddButton {...props} />
      <p className="ds-sr-only" role="status">
        {said}
      </p>
    </div>
  );
}

/** Adds one at the end, where there is room for one. */
function AddButton({ path, keys, add, first }: ItemListProps) {
  const { edit } = useEditing();
  if (add === undefined || !listLimits(path, keys.length).canAdd) return null;
  const addOne = () => {
    edit({ kind: 'add', path });
    const place = [...path, keys.length];
    focusPlace(placeAt(first === undefined ? place : [...place, first]));
  };
  return (
    <div className="row">
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        data-place={`add/${placeAt(path)}`}
        onClick={addOne}
      >
        {add}
      </button>
    </div>
  );
}

interface ItemProps extends Omit<ItemListProps, 'children'> {
  readonly at: number;
  readonly dragged: number | null;
  readonly onDrag: (at: number | null) => void;
  readonly onDrop: (to: number) => void;
  readonly onMove: (at: number, to: number, by: Mover) => void;
  readonly children: ReactNode;
}

function Item(props: ItemProps) {
  const { at, keys, dragged, onDrag, onDrop, children } = props;
  const [over, setOver] = useState(false);
  const accepts = dragged !== null && dragged !== at;
  const enter = (event: DragEvent) => {
    if (dragged === null) return;
    event.preventDefault();
    setOver(accepts);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onDrop(at);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; its buttons do the same by keyboard
    <li
      className="item"
      data-over={over || undefined}
      data-dragged={dragged === at || undefined}
      onDragOver={enter}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {keys.length > 1 && <Grip {...props} onDragEnd={() => onDrag(null)} />}
      <div className="item-body">{children}</div>
      <ItemTools {...props} />
    </li>
  );
}

/** What an item is taken by: with the mouse, or with the arrow keys. */
function Grip(props: ItemProps & { readonly onDragEnd: () => void }) {
  const { at, path, nameOf, onDrag, onDragEnd, onMove } = props;
  const { t } = useTranslation();
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    onMove(at, at + by, 'grip');
  };
  const label = t('templates.editor.grip', { name: nameOf(at) });
  return (
    <button
      className="item-grip"
      type="button"
      draggable
      data-place={`grip/${placeAt([...path, at])}`}
      aria-label={label}
      title={label}
      onKeyDown={onKey}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.effectAllowed = 'move';
        dataTransfer.setData('text/plain', nameOf(at));
        onDrag(at);
      }}
      onDragEnd={onDragEnd}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 5v.01M9 12v.01M9 19v.01M15 5v.01M15 12v.01M15 19v.01" />
      </svg>
    </button>
  );
}

function ItemTools(props: ItemProps) {
  const { at, keys, path, nameOf, removable = true, onMove } = props;
  const { t } = useTranslation();
  const { edit } = useEditing();
  const name = nameOf(at);
  const place = placeAt([...path, at]);
  const removal: DraftEdit = { kind: 'remove', path: [...path, at] };
  const remove = () => {
    edit(removal);
    focusPlace(
      keys.length > 1
        ? `remove/${placeAt([...path, Math.min(at, keys.length - 2)])}`
        : `add/${placeAt(path)}`,
    );
  };
  return (
    <div className="item-tools">
      {keys.length > 1 && (
        <>
          <UpButton
            label={t('templates.editor.up', { name })}
            place={`up/${place}`}
            disabled={at === 0}
            onClick={() => onMove(at, at - 1, 'up')}
          />
          <DownButton
            label={t('templates.editor.down', { name })}
            place={`down/${place}`}
            disabled={at === keys.length - 1}
            onClick={() => onMove(at, at + 1, 'down')}
          />
        </>
      )}
      {removable && (
        <RemoveButton
          label={t('templates.editor.remove', { name })}
          place={`remove/${place}`}
          disabled={!listLimits(path, keys.length).canRemove}
          onClick={remove}
        />
      )}
    </div>
  );
}
