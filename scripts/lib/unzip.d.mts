export function unzip(
  zipFile: string,
  folder: string,
  place: (name: string) => string | undefined,
): Promise<void>;
