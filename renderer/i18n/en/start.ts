import type { start as danish } from '../da/start.ts';
import type { Texts } from '../texts.ts';

export const start = {
  first: {
    title: 'Welcome to Lederspind',
    text: 'Here you prepare and hold the yearly leadership development conversation. Everything is locked on this PC and stays here.',
    language: 'Language',
    lock: 'How your data is locked',
    os: 'With your sign-in on this PC',
    osText: 'Lederspind opens when you are signed in. There is nothing more to remember.',
    passphrase: 'With a passphrase',
    passphraseText: 'You write it each time you start Lederspind.',
    onlyPassphrase:
      'This PC cannot guard the key by itself. So you choose a passphrase, which you write each time you start Lederspind.',
    begin: 'Continue',
  },
  recovery: {
    title: 'Your recovery code',
    text: 'The code opens your data if the usual way is lost. Print it, or save it as a file in a place where only you come. Nobody else can find it for you.',
    code: 'Recovery code',
    print: 'Print',
    save: 'Save as file',
    printed: 'The code has been sent to the printer.',
    saved: 'The code has been saved as a file.',
    check: 'Write group {{number}} of the code',
    checkHint: 'Then we both know that you have it.',
    wrong: 'That is not group {{number}}. Look on your paper or in your file and write it again.',
    confirm: 'I have kept the code',
    noPrint: 'The code was not printed. It is still here. Try again, or save it as a file.',
  },
  locked: {
    title: 'Lederspind is locked',
    text: 'Write your passphrase.',
    passphrase: 'Passphrase',
    osText:
      'Your sign-in on this PC no longer opens your data. That happens, for example, on a new PC. The data lies untouched. Use the recovery code to open it again.',
    recoveryText: 'Write the recovery code from your paper or your file.',
    recovery: 'Recovery code',
    recoveryHint: 'Capitals, spaces and dashes make no difference.',
    open: 'Unlock',
    useRecovery: 'Use the recovery code',
    usePassphrase: 'Use the passphrase',
    wait_one: 'You can try again in {{count}} second.',
    wait_other: 'You can try again in {{count}} seconds.',
  },
  mend: {
    title: 'Choose a new passphrase',
    text: 'The recovery code opened your data. Choose a passphrase for next time. The code still works.',
    set: 'Continue',
  },
  failed: {
    title: 'Your data has not been opened',
    where: 'The data lies here',
    show: 'Show the folder',
    retry: 'Try again',
    key: 'When the key file is in the folder again, choose Try again. Then your passphrase, your sign-in or your recovery code opens the data as before.',
  },
} satisfies Texts<typeof danish>;
