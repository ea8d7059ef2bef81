import type { templates as danish } from '../da/templates.ts';
import type { Texts } from '../texts.ts';
import { templateEditor } from './template-editor.ts';
import { templateTroubles } from './template-troubles.ts';

export const templates = {
  title: 'Templates',
  intro:
    'A template is the form that a conversation is held on. Here you can make a new one, prepare next year’s version and share them with other municipalities.',
  new: 'Make a new template',
  openDraft: 'Continue the draft',
  nextVersion: 'Make the next version',
  copy: 'Make a copy',
  draftNew: 'Draft of a new template',
  draftOf: 'Draft of version {{version}}',
  draftChanged: 'The draft was changed {{day}}.',
  published: '{{name}} is published as version {{version}}. New conversations can begin on it.',
  standing: {
    offered: 'New conversations begin on version {{version}}.',
    draft: 'Not published yet.',
    withdrawn: 'Withdrawn. No new conversation begins on it.',
    archived: 'Archived. No new conversation begins on it.',
  },
  more: 'More',
  versions_one: '{{count}} version, and more',
  versions_other: '{{count}} versions, and more',
  versionsOf: 'Versions of {{name}}',
  version: 'Version {{version}}',
  uses_one: '{{count}} conversation',
  uses_other: '{{count}} conversations',
  shipped: 'came with Lederspind',
  withdrawn: 'withdrawn',
  look: 'Look',
  withdraw: 'Withdraw',
  offer: 'Offer again',
  export: 'Save as a file',
  exported: 'The file is saved. Others can bring it in under Templates.',
  archived_one: 'Archived ({{count}})',
  archived_other: 'Archived ({{count}})',
  archivedList: 'Archived templates',
  archive: {
    help: 'Archive it when it is no longer to be used. Conversations held on it stay as they are.',
    yes: 'Archive {{name}}',
    isArchived: 'Nothing is deleted. You can bring it back.',
    bringBack: 'Bring {{name}} back',
  },
  remove: {
    version: 'Delete',
    versionTitle: 'Delete {{name}}, version {{version}}?',
    versionText:
      'No conversation is held on it. It cannot be brought back. Save it as a file first if you are in doubt.',
    versionYes: 'Delete the version',
    inUse_one:
      '{{count}} conversation is held on that version, so it cannot be deleted. Withdraw it instead: then no new conversation begins on it.',
    inUse_other:
      '{{count}} conversations are held on that version, so it cannot be deleted. Withdraw it instead: then no new conversation begins on it.',
    understood: 'Close',
    no: 'Keep it',
    draft: 'Delete the draft',
    draftTitle: 'Delete the draft of {{name}}?',
    draftOfForm: 'The draft cannot be brought back. The published versions stay.',
    draftAlone:
      'The template is not published yet, so everything in it goes. It cannot be brought back.',
    draftYes: 'Delete the draft now',
  },
  import: {
    choose: 'Bring in a template from a file',
    new: '{{name}}, version {{version}}, is brought in. New conversations can begin on it.',
    same: '{{name}}, version {{version}}, is here already and is exactly the same. Nothing has changed.',
    copy: 'Another template with the same number and version is here already. So {{name}} is now a draft of a new template, version {{version}}. Nothing else has changed.',
    openCopy: 'Open the draft',
    refused_one:
      '{{file}} cannot be used as a template. Nothing has been stored. Correct this in the file and try again:',
    refused_other:
      '{{file}} cannot be used as a template. Nothing has been stored. Correct these {{count}} things in the file and try again:',
  },
  begin: {
    title: 'Make a new template',
    intro: 'Give it a name and choose what to begin with. You can change everything afterwards.',
    name: 'Name of the template',
    nameHelp: 'For example: Leadership conversation 2028',
    noName: 'Write a name.',
    longName: 'The name is too long. There is room for 200 characters.',
    from: 'Begin with',
    empty: 'A small, empty form',
    copyOf: 'A copy of {{name}}, version {{version}}',
    yes: 'Begin',
    no: 'Cancel',
  },
  form: 'The form',
  document: 'The document',
  view: {
    arenas: 'Leadership arenas',
    guidance: 'Guidance: {{level}}',
    scale: 'Scale',
    notRelevant: 'not relevant',
  },
  ...templateEditor,
  ...templateTroubles,
} satisfies Texts<typeof danish>;
