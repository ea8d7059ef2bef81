import type { Conversations } from './conversations.ts';
import type { Desk } from './desk.ts';
import type { Press } from './documents/press.ts';
import type { Queue } from './one-at-a-time.ts';
import type { Pins } from './pins.ts';
import type { Program } from './program.ts';
import type { Seats } from './seats.ts';
import type { SettingsStore } from './settings.ts';
import type { Packs } from './templates/packs.ts';

/** What the handlers work with. */
export interface Services {
  readonly program: Program;
  readonly settings: SettingsStore;
  readonly packs: Packs;
  readonly conversations: Conversations;
  readonly pins: Pins;
  readonly seats: Seats;
  readonly desk: Desk;
  readonly press: Press;
  /** Filing, and settling what was begun of it, never run at the same time. */
  readonly filing: Queue;
  /** Where the data lies. */
  readonly folder: string;
}
