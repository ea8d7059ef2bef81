export function integrityOf(file: string): Promise<string>;
export function fingerprintOf(file: string): Promise<string | undefined>;
export function sizeOf(folder: string): Promise<number>;
export function makeFolder(
  folder: string,
  fill: (draft: string) => Promise<unknown>,
): Promise<void>;
export function replaceFile(
  file: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void>;
