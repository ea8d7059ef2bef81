/** A whole page of HTML that needs nothing but itself, and what Chromium may do with it. */
export interface Sheet {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
  /** At the top of every page, left and right. */
  readonly header: readonly [string, string];
  /** At the foot of every page: a remark, and the words around the numbers of "page x of y". */
  readonly footer: { readonly remark: string; readonly page: string; readonly of: string };
}

/** A picture as SVG, and its size in CSS pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Makes paper of pages, where nobody sees it. Pages run no scripts and reach no network. */
export interface Press {
  /** Gets ready for a PDF that will soon be asked for. */
  readonly warm: () => Promise<void>;
  /** The sheet on A4 as a tagged PDF with bookmarks. */
  readonly pdf: (sheet: Sheet) => Promise<Uint8Array>;
  /**
   * Asks for a printer and prints. False where the person chose none.
   * @throws Failure `print.no-printer` where the PC has none, `print.failed`
   */
  readonly print: (sheet: Sheet) => Promise<boolean>;
  /** The drawing as PNG, so many pixels to one of its own. */
  readonly png: (drawing: Drawing, scale: number) => Promise<Uint8Array>;
}
