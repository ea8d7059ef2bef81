import type { ErrorCode } from '#preload/error-code.ts';

/** What happened, what is safe, what to do. */
export const errors = {
  'conversation.locked':
    'The conversation is locked, so it cannot be changed. What is written is saved. Unlock it if you want to correct something.',
  'change.other-side':
    'That field belongs to the other side. Nothing has been changed. Write in your own fields.',
  'change.before-talk':
    'That belongs to the talk itself, which has not begun. Nothing has been changed. Begin the talk first.',
  'change.after-talk':
    'The talk has begun, so the preparation is closed. What you wrote is saved. Correct it in the talk.',
  'change.no-place': 'That line is gone. The rest is saved. Look through the list and try again.',
  'change.too-many':
    'There is no room for more lines here. The others are saved. Remove one first.',
  'rating.off-scale':
    'The number is outside the scale. The old number is kept. Choose a number on the scale.',
  'item.unknown':
    'That item is not in this template. Nothing has been changed. Go to the overview and open the conversation again.',
  'reason.missing':
    'Write briefly why the conversation is unlocked. Until then it stays locked, and nothing is changed.',
  'call.refused':
    'The window was not allowed to do that. Nothing has been changed. Close Lederspind and start it again.',
  'call.invalid':
    'It could not be read as it was written. Nothing has been changed. Correct the field and try again.',
  'text.too-long':
    'The text is too long to be saved. What you wrote is still on the screen. Make it shorter.',
  'not-found':
    'It is no longer there. The rest of your data is untouched. Go to the overview and find it from there.',
  'seat.empty':
    'Nobody sits at the conversation right now. Nothing is changed. Choose who is sitting here, and try again.',
  'pin.needed': 'That place is locked with a PIN. Type the PIN to go on.',
  'pin.wrong': 'The PIN did not fit. Nothing is changed. Check it, and try again.',
  'pin.wait': 'Wait a little before you try the PIN again. Nothing is changed.',
  'secret.wrong': 'That did not fit. Your data is untouched. Look again and try once more.',
  'secret.wait': 'Wait a little before you try again. Your data is untouched.',
  'passphrase.too-short':
    'The passphrase is too short. Nothing has been changed. Use at least 12 characters.',
  'key.missing':
    'The key file is missing, so your data cannot be unlocked in the usual way. The data lies untouched. Put the key file back, or get help to find a copy.',
  'key.damaged':
    'The key file is damaged. Your data lies untouched. Unlock in another way, or put a copy of the key file back.',
  'key.not-written':
    'The key could not be saved on this PC. Nothing has been locked or changed. See whether there is room on the disk and access to the folder, and try again.',
  'database.missing':
    'The file with your data is gone, but the key is here. Lederspind will not make a new and empty file. Put the file back from a copy and try again.',
  'database.damaged':
    'The file with your data is damaged and has not been opened. It has not been changed. Keep a copy of the folder and get help to restore a backup.',
  'database.newer':
    'Your data is from a newer version of Lederspind. It has not been opened or changed. Install the newest version.',
  'database.in-use':
    'Another program is holding the file with your data. Nothing has been changed. Close the other program and try again.',
  'storage.full':
    'The disk is full, so the latest is not saved yet. It is on the screen. Make room on the disk. Lederspind tries again.',
  'storage.failed':
    'The latest could not be saved. It is on the screen, and what came before is saved. Lederspind tries again.',
  'template.damaged':
    'The template is damaged and cannot be used. Your conversations are saved. Install Lederspind again to get the template back.',
  'template.not-newer': 'There is no newer version of the form to go over to. Nothing is changed.',
  'history.other-form':
    'What stood there was written on an older version of the form, so it cannot become the newest. Nothing is changed. You can read it in the history and write it again.',
  'template.withdrawn':
    'The template was withdrawn, so no new conversation can begin on it. Nothing is changed. Choose another template.',
  'template.in-use':
    'Conversations are held on that version, so it cannot be deleted. Nothing has changed. Withdraw it, and no new conversation begins on it.',
  'template.shipped':
    'The template came with Lederspind, so it cannot be deleted. Nothing has changed. Withdraw it if it is not to be used.',
  'template.too-large':
    'The file is too large to be a template. Nothing has been stored. A template takes up 10 MB at most.',
  'template.no-json':
    'The file cannot be read as a template. Nothing has been stored. Choose a file that was saved from Lederspind, or another file in JSON format.',
  'draft.troubles':
    'Something is missing before the template can be published. The draft is stored. See the list of what is missing.',
  'draft.outdated':
    'The draft is another than the one on screen. What was stored is stored. Open the draft again.',
  'person.circle':
    'Then two people would be each other’s manager. Nothing has been changed. Choose another manager.',
  'person.is-own-manager':
    'A person cannot be her own manager. Nothing has been changed. Choose another.',
  'person.same': 'That is the same person twice. Nothing is changed. Choose two different ones.',
  'person.both-parties':
    'The two have a conversation with each other, so they cannot be one person. Nothing is changed.',
  'csv.no-headings':
    'I found no headings in the file. Nothing is stored. The first line needs at least the column Name.',
  'csv.too-many-rows':
    'The file has too many rows. Nothing is stored. Split it into files of at most 50,000 people.',
  'csv.open-quote':
    'A quotation mark in the file is never closed. Nothing is stored. Mend the row in the spreadsheet, and save the file again.',
  'csv.too-large':
    'The file is too large. Nothing is stored. Split it into files of at most 20 MB.',
  'csv.no-text':
    'The file cannot be read as text. Nothing is stored. Save it as CSV from the spreadsheet, and try again.',
  'import.outdated':
    'The people were changed after the file was read. Nothing is stored. Choose the file again.',
  'word.too-large':
    'The file is too large. Nothing is stored. A form takes 50 MB at most. Remove large pictures in Word, and save the file again.',
  'word.too-much':
    'Unpacked, the file takes far more room than a form can. I have stopped reading it, and nothing is stored. Open it in Word, and save it as a new file.',
  'word.encrypted':
    'The file is protected by a password. Nothing is stored. Open it in Word, remove the password, and save it again.',
  'word.old':
    'The file is in the old Word format (.doc). Nothing is stored. Open it in Word, and save it as a Word document (.docx).',
  'word.other-file':
    'The file is not a Word document. Nothing is stored. Choose a file that ends with .docx.',
  'word.damaged':
    'The file is damaged and cannot be read. Nothing is stored. Open it in Word, and save it again.',
  'word.macros':
    'There are macros in the file, and I do not read such files. Nothing is stored. In Word, save it as a document without macros (.docx).',
  'word.outside':
    'The file fetches something from outside itself. I have not fetched it, and nothing is stored. Break the links in Word, and save the file again.',
  'word.no-form':
    'I do not recognise the form in the file. Nothing is stored. See whether it is the right file.',
  'word.other-form':
    'The file is another form than the one this conversation uses. Nothing is stored. Bring it in from the overview instead.',
  'word.two-forms':
    'There are forms of more than one person in the file. Nothing is stored. Divide it in Word, so that each file has one person.',
  'word.outdated':
    'The conversation has changed since the file was read. Nothing is stored. Choose the file again.',
  'file.unreadable':
    'The file could not be read. Nothing is stored. Check whether another program has it open, and try again.',
  'file.no-folder':
    'The file could not be saved because the folder is gone. Your answers are saved in Lederspind. Choose another folder.',
  'file.no-permission':
    'The file could not be saved because you may not write in the folder. Your answers are saved in Lederspind. Choose another folder.',
  'file.in-use':
    'The file could not be saved because another program has it open. Your answers are saved in Lederspind. Close the file and try again.',
  'file.disk-full':
    'The file could not be saved because the disk is full. Your answers are saved in Lederspind. Make room, or choose another place.',
  'file.failed':
    'The file could not be saved. Your answers are saved in Lederspind. Try again, or choose another folder.',
  'print.no-printer':
    'There is no printer on this PC that Lederspind can see. Your answers are saved. Save the document as PDF, and print it from another PC.',
  'print.failed':
    'The document was not printed. Your answers are saved. Check whether the printer is on, and try again.',
  'logo.too-large':
    'The picture is too large for a logo. Nothing is changed. Choose a picture of at most 2 MB.',
  'logo.no-picture':
    'The file is no picture that Lederspind can read. Nothing is changed. Choose a PNG, JPEG or SVG picture.',
  'logo.unsafe':
    'The drawing holds a program, or takes something from elsewhere. Nothing is changed. Save the logo as PNG, and choose that.',
  'document.no-radar':
    'The form has no chart, so there is no picture of one. Nothing is saved. Save the document instead.',
  'filing.not-yours':
    'It is the leader’s manager who files. Nothing is saved. Sit down at the conversation together, or let your manager do it.',
  'filing.before-talk':
    'The conversation has not begun, so there is nothing to file yet. Nothing is saved. Begin the conversation first.',
  'filing.no-root':
    'Lederspind does not know where the cases are. Nothing is saved. Choose the folder of the cases in Settings.',
  'filing.no-case':
    'A case number is missing. Nothing is saved. Write the case number and try again.',
  'filing.no-copy-folder':
    'No folder is chosen for the copy. Nothing is saved. Choose a folder and try again.',
  'filing.path-too-long':
    'The path of the folder is so long that no file name fits. Nothing is saved. Choose a folder further up.',
  'filing.name-taken':
    'Another file got the name in the meantime. It was not touched, and the document is not saved. Try again, and it gets another name.',
  'filing.stopped':
    'Lederspind was closed before the file was written. There is no half-written file. File it again.',
  internal:
    'Something went wrong in Lederspind. Everything marked as saved is saved. Try again, or start Lederspind again.',
} satisfies Record<ErrorCode, string>;
