import type { TypedText } from './text-area.tsx';

/** The typing of a field in a form that is checked as a whole when it is sent. */
export function plainTyped(text: string, onType: (text: string) => void): TypedText {
  return { text, tooLong: false, onType, onLeave: () => undefined };
}
