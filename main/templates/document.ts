import { beginConversation } from '#domain/conversation.ts';
import { usualParts } from '#domain/document-choice.ts';
import type { Language } from '#domain/language.ts';
import type { Person } from '#domain/person.ts';
import type { Template } from '#domain/template.ts';
import { buildDocument } from '../documents/build.ts';
import type { DocumentModel } from '../documents/model.ts';
import { dayOf } from '../today.ts';

/** The two people of a document that is about nobody. */
const NAMES: Readonly<Record<Language, { readonly leader: string; readonly manager: string }>> = {
  da: { leader: 'Leder', manager: 'Leders leder' },
  nb: { leader: 'Leder', manager: 'Leders leder' },
  en: { leader: 'Leader', manager: 'Manager' },
};

/** The form as the document of a talk in which nothing is written yet. */
export function emptyDocument(template: Template): DocumentModel {
  const names = NAMES[template.language];
  const now = new Date();
  let rows = 0;
  const newId = () => {
    rows += 1;
    return `row-${rows}`;
  };
  const wish = {
    template: { id: template.id, version: template.version },
    leaderId: 'leader',
    managerId: 'manager',
    year: now.getFullYear(),
    date: null,
  };
  const conversation = beginConversation(wish, template, newId);
  const choice = { profile: 'manager', parts: usualParts(template, 'manager') } as const;
  return buildDocument(
    {
      conversation: { ...conversation, phase: 'talk' },
      template,
      leader: person('leader', names.leader),
      manager: person('manager', names.manager),
      revision: 0,
    },
    choice,
    dayOf(now),
  );
}

function person(id: string, name: string): Person {
  return { id, name, title: '', unit: '', level: '', managerId: null };
}
