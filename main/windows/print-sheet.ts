import type { Sheet } from '#main/documents/press.ts';
import { Failure } from '#main/failure.ts';
import { hiddenWindow, openHidden } from './hidden-window.ts';

/**
 * Prints through the system's print dialog. False where the person chose no printer.
 * @throws Failure `print.no-printer`, `print.failed`
 */
export async function printSheet(sheet: Sheet): Promise<boolean> {
  const window = hiddenWindow();
  const { webContents } = window;
  try {
    if ((await webContents.getPrintersAsync()).length === 0) throw new Failure('print.no-printer');
    await openHidden(webContents, sheet);
    const [name, year] = sheet.header;
    const options = {
      silent: false,
      printBackground: true,
      pageSize: 'A4',
      header: `${name}, ${year}`,
      footer: sheet.footer.remark,
    } as const;
    return await new Promise<boolean>((resolve, reject) => {
      webContents.print(options, (isPrinted, why) => {
        if (isPrinted || /cancel/i.test(why)) resolve(isPrinted);
        else reject(new Failure('print.failed', { cause: new Error(why) }));
      });
    });
  } finally {
    window.destroy();
  }
}
