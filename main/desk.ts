/** What a file can be saved as, or read from. */
export interface FileKind {
  /** As the dialog names it, in the language of the interface. */
  readonly name: string;
  /** Without its point: `docx`. */
  readonly ending: string;
  /** Other endings that are as good, when a file is read. */
  readonly also?: readonly string[];
}

/** What the program asks of the PC's own desktop. */
export interface Desk {
  /**
   * Asks where to save.
   * @param name the proposed file name, with its ending
   * @returns the chosen absolute path, or null where the person chose none
   */
  readonly askWhere: (title: string, name: string, kind: FileKind) => Promise<string | null>;
  /**
   * Asks for a file to read.
   * @returns its absolute path, or null where the person chose none
   */
  readonly askFile: (title: string, kind: FileKind) => Promise<string | null>;
  /**
   * Asks for a folder.
   * @returns its absolute path, or null where the person chose none
   */
  readonly askFolder: (title: string) => Promise<string | null>;
  /** Opens the folder of that file with the file chosen in it. */
  readonly showFile: (path: string) => void;
  /** @throws Failure `file.no-folder` where it cannot be opened */
  readonly showFolder: (path: string) => Promise<void>;
  /** Puts a PNG on the clipboard. */
  readonly copyPicture: (png: Uint8Array) => Promise<void>;
  /** Asks for a printer and prints a page without scripts. False where the person chose none. */
  readonly print: (html: string) => Promise<boolean>;
}
