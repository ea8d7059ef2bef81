/**
 * The little of Papa Parse that is used here. Its published types ask for those of Node and of the
 * browser, which must not reach this folder.
 */
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
    /** The index of the record, counted from 0. */
    readonly row?: number;
  }

  interface ParseOptions {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly fastMode: boolean;
    /** The most records to read. */
    readonly preview: number;
  }

  const Papa: {
    parse(
      text: string,
      options: ParseOptions,
    ): { readonly data: string[][]; readonly errors: ParseError[] };
  };
  export = Papa;
}
