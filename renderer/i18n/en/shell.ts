import type { shell as danish } from '../da/shell.ts';
import type { Texts } from '../texts.ts';

export const shell = {
  program: 'Lederspind',
  skip: 'Go to the content',
  places: 'Places',
  overview: 'Overview',
  people: 'People',
  templates: 'Templates',
  settings: 'Settings',
  help: 'Keyboard',
  search: 'Search',
  searchHint: 'Name, unit or word',
  broken: {
    title: 'This screen could not be shown',
    text: 'Something went wrong on this screen. Everything marked as saved is saved. Go to the overview, or start Lederspind again.',
    back: 'Go to the overview',
  },
  missing: {
    title: 'There is nothing here',
    text: 'This page does not exist. Go to the overview and find the conversation from there.',
  },
  noBridge: {
    title: 'Lederspind could not start',
    text: 'The window could not reach the rest of the program. Nothing has been changed. Close the window and start Lederspind again.',
  },
  keys: {
    title: 'What the keyboard does',
    close: 'Close',
    key: 'Key',
    does: 'Does',
    help: 'Shows this list',
    next: 'Goes to the next field or button, with Shift to the one before',
    undo: 'Undoes',
    redo: 'Redoes',
    search: 'Goes to the search field',
    arrows: 'Moves a point of the radar one step',
    bigArrows: 'Moves a point of the radar in larger steps',
    ends: 'Moves a point to the end of the scale',
    escape: 'Puts a point back while you drag it. Closes a dialog',
    zoom: 'Makes everything larger or smaller, with 0 back to normal',
  },
} satisfies Texts<typeof danish>;
