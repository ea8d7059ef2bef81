import type { Page } from '@playwright/test';
import type { NewConversation } from '#domain/conversation.ts';
import type { PersonDetails } from '#domain/person.ts';
import type { Bridge, Channel, Envelope, Input, Output } from '#preload/contract.ts';
import { PASSPHRASE } from './program.ts';

declare global {
  interface Window {
    readonly lederspind: Bridge;
  }
}

/** Calls the main process from the window, as the screens do, and gives the whole envelope. */
export function callRaw<Name extends Channel>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Envelope<Output<Name>>> {
  const asked: readonly [string, unknown] = [name, input];
  return page.evaluate(
    ([channel, value]) => window.lederspind.call(channel as Name, value as Input<Name>),
    asked,
  );
}

/** As `callRaw`, but gives the value. @throws Error with the code where the call is refused */
export async function call<Name extends Channel>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await callRaw(page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} (${answer.error.message})`);
  return answer.value;
}

/** Sets up a fresh program with a passphrase and confirms its recovery code, which is returned. */
export async function setUp(page: Page): Promise<string> {
  const state = await call(page, 'app.set-up', {
    lock: 'passphrase',
    passphrase: PASSPHRASE,
    settings: { language: 'da', theme: 'light' },
  });
  if (state.stage !== 'recovery') throw new Error(`no recovery code, but ${state.stage}`);
  await call(page, 'recovery.confirm', { group: 1, text: state.code.split('-')[1] ?? '' });
  return state.code;
}

const person = (name: string, managerId: string | null): PersonDetails => ({
  name,
  title: 'Afdelingschef',
  unit: 'Dagtilbud og Skole',
  level: 'leder-af-ledere',
  managerId,
});

/** Two people and an empty conversation between them on the LULS form. */
export async function addConversation(page: Page): Promise<string> {
  const manager = await call(page, 'person.save', {
    id: null,
    details: person('Bodil Vestergren', null),
  });
  const leader = await call(page, 'person.save', {
    id: null,
    details: person('Asger Lindelund', manager.id),
  });
  const begin: NewConversation = {
    template: { id: 'luls', version: 1 },
    leaderId: leader.id,
    managerId: manager.id,
    year: 2027,
    date: '2027-03-12',
  };
  return (await call(page, 'conversation.begin', begin)).id;
}
