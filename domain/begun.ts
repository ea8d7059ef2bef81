import { isGoalWritten, isWritten, type Conversation, type Preparation } from './conversation.ts';

/** Whether anything has been written or scored in the conversation, by anybody. */
export function isBegun({ phase, leader, manager, joint }: Conversation): boolean {
  return (
    phase !== 'preparing' ||
    [leader, manager].some(isPrepared) ||
    joint.topics.length > 0 ||
    joint.focus.length > 0 ||
    joint.goals.some(isGoalWritten) ||
    isWritten(joint.pay)
  );
}

/** Whether one side has written or scored anything. */
export function isPrepared({ examples, ratings, topics, note }: Preparation): boolean {
  return (
    Object.keys(ratings).length > 0 ||
    Object.keys(examples).length > 0 ||
    topics.length > 0 ||
    isWritten(note)
  );
}
