import type { newConversation as danish } from '../da/new-conversation.ts';
import type { Texts } from '../texts.ts';

export const newConversation = {
  title: 'New conversation',
  intro: 'Choose who is to talk together, and when. Both prepare afterwards.',
  leader: 'Leader',
  leaderHelp: 'The one whom the conversation is about.',
  manager: 'Leader’s manager',
  choose: 'Choose a person',
  template: 'Template',
  year: 'Year',
  date: 'Date of the talk',
  dateHelp: 'Can wait. Write for example 12.3.2027.',
  begin: 'Create the conversation',
  cancel: 'Cancel',
  leaderMissing: 'Choose the leader whom the conversation is about.',
  managerMissing: 'Choose the leader’s own manager.',
  samePerson: 'Choose two different people.',
  templateMissing: 'Choose a template.',
  yearWrong: 'Write a year from 1990 to 2199.',
  dateWrong: 'There is no such day. Write for example 12.3.2027, or leave the field empty.',
  tooFew: 'Two people are needed before a conversation can be created. Add them first.',
  toPeople: 'Add people',
  addOther: 'Is somebody missing? Add a person',
} satisfies Texts<typeof danish>;
