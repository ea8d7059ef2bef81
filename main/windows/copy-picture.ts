import * as electron from 'electron';

/** The clipboard of Electron before it took the web's own words for it. */
interface OldClipboard {
  readonly writeImage: (image: electron.NativeImage) => void;
}

function isOld(clipboard: object): clipboard is OldClipboard {
  return 'writeImage' in clipboard;
}

/** Puts a PNG on the clipboard, to be pasted as a picture. */
export async function copyPicture(png: Uint8Array): Promise<void> {
  const { clipboard, nativeImage } = electron;
  if (isOld(clipboard)) clipboard.writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
  else {
    const type = 'image/png';
    // Asked for where it is there: an import by name would fail on an Electron without it.
    const item = new electron.ClipboardItem({ [type]: new Blob([Buffer.from(png)], { type }) });
    await clipboard.write([item]);
  }
}
