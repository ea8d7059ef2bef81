import type { talk as danish } from '../da/talk.ts';
import type { Texts } from '../texts.ts';

export const talk = {
  agenda: {
    title: 'Before you begin',
    about:
      'The talk is about what you do, not about who you are. The examples come first, and the numbers help you look closer. Where you see something differently is a good place to ask.',
    writer: 'Who writes the note?',
    minutes: 'Time in minutes',
    noMinutes: 'Write a whole number from {{fewest}} to {{most}}. The number is as before.',
    topics: 'Topics you want to get to',
  },
  clock: {
    open_one: '{{count}} minute',
    open_other: '{{count}} minutes',
    within: '{{used}} of {{agreed}} minutes',
    over_one: '{{count}} minute over',
    over_other: '{{count}} minutes over',
    resting: ', paused',
    pause: 'Pause the clock',
    go: 'Let the clock go on',
  },
  reason: {
    before: 'Before the talk: {{score}}.',
    none: 'not assessed',
    why: 'Why?',
  },
  radar: {
    lines: 'Lines',
    changed_one: 'A number has changed. Why?',
    changed_other: '{{count}} numbers have changed. Why?',
  },
  locked: 'Locked, for reading only',
} satisfies Texts<typeof danish>;
