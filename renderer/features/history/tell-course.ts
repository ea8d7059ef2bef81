import { isWritten } from '#domain/conversation.ts';
import type { Tell } from './teller.ts';

/* What somebody did to the course of the conversation: its frame, its steps, earlier states. */

export const tellDate: Tell<'date.set'> = ({ t, date }, change, before) => {
  const old = before?.kind === 'date.set' ? before.date : null;
  if (change.date === null) return t('history.date.removed');
  return old === null || old === change.date
    ? t('history.date.set', { to: date(change.date) })
    : t('history.date.moved', { from: date(old), to: date(change.date) });
};

export const tellAgenda: Tell<'agenda.set'> = ({ t, open }, { writer, minutes }, before) => {
  const old = before?.kind === 'agenda.set' ? before : { writer: null, minutes: null };
  const said: string[] = [];
  if (writer !== old.writer)
    said.push(
      writer === null
        ? t('history.agenda.writerRemoved')
        : t('history.agenda.writer', { name: open[writer].name }),
    );
  if (minutes !== old.minutes)
    said.push(
      minutes === null
        ? t('history.agenda.minutesRemoved')
        : t('history.agenda.minutes', { count: minutes }),
    );
  const [one, other] = said;
  if (one === undefined) return t('history.agenda.same');
  return other === undefined ? one : t('history.and', { one, other });
};

export const tellRelease: Tell<'release.set'> = ({ t, other }, { released }) =>
  released ? t('history.release.shown', { other }) : t('history.release.takenBack');

export const tellTalk: Tell<'talk.start'> = ({ t }) => t('history.talk');

export const tellLock: Tell<'lock.set'> = ({ t, short }, { locked, reason }) => {
  if (locked) return t('history.lock.locked');
  return isWritten(reason)
    ? t('history.lock.unlocked', { reason: short(reason) })
    : t('history.lock.unlockedBare');
};

export const tellRestored: Tell<'state.restore'> = ({ t }) => t('history.restored');
