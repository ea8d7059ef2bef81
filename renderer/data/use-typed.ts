import { useEffect, useLayoutEffect, useState } from 'react';
import { TEXT_LIMIT, cleanText } from '#domain/text.ts';
import { TypingSession } from './typing-session.ts';
import { heldText, holdText, markUnsent, registerTyping } from './typing.ts';

/** What a field of text shows and does. */
export interface Typed {
  readonly text: string;
  /** Longer than can be stored; nothing of it is sent until it is shorter. */
  readonly tooLong: boolean;
  readonly onType: (text: string) => void;
  /** Sends what is typed, and ends the gesture. */
  readonly onLeave: () => void;
}

interface TypedOptions {
  /** Names the field in the whole program. A component shows one field all its life. */
  readonly field: string;
  readonly value: string;
  readonly commit: (text: string, gesture: string) => void;
  readonly clean?: (text: string) => string;
  /** In UTF-16 code units. */
  readonly limit?: number;
  /** Whether the cleaned text can be stored, where more than its length counts. */
  readonly fits?: (text: string) => boolean;
}

/**
 * Text that is shown as it is typed and sent in pauses. A value that comes from elsewhere, such
 * as undo, replaces the text.
 */
export function useTyped(options: TypedOptions): Typed {
  const { field, value, commit, clean = cleanText, limit = TEXT_LIMIT } = options;
  const [session] = useState(
    () =>
      new TypingSession(value, {
        send: commit,
        clean,
        limit,
        ...(options.fits === undefined ? {} : { fits: options.fits }),
        hold: (text) => holdText(field, text),
        unsent: (isUnsent) => markUnsent(field, isUnsent),
        newGesture: () => crypto.randomUUID(),
      }),
  );
  const [text, setText] = useState(() => heldText(field) ?? value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value !== session.sent) setText(value);
  }
  // With what is drawn, not after it: a key pressed in between would be on screen and never sent.
  useLayoutEffect(() => session.sendTo(commit), [session, commit]);
  useLayoutEffect(() => session.adopt(value), [session, value]);
  useEffect(() => {
    const leave = () => session.leave();
    const unregister = registerTyping(leave);
    return () => {
      leave();
      markUnsent(field, false);
      unregister();
    };
  }, [session, field]);

  return {
    text,
    tooLong: session.isTooLong(text),
    onType: (typed) => {
      setText(typed);
      session.type(typed);
    },
    onLeave: () => session.leave(),
  };
}
