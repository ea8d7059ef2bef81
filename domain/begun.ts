import { isWritten, type Preparation } from './conversation.ts';

/** Whether one side has written or scored anything. */
export function isPrepared({
  examples,
  ratings,
  answers,
  own,
  topics,
  note,
}: Preparation): boolean {
  return (
    Object.keys(ratings).length > 0 ||
    Object.keys(examples).length > 0 ||
    Object.keys(answers).length > 0 ||
    own.length > 0 ||
    topics.length > 0 ||
    isWritten(note)
  );
}
