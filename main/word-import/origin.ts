import { idSchema } from '#domain/text.ts';
import { ORIGIN } from '#domain/word-import/recognise.ts';
import type { ReadDocument } from '#domain/word-import/read-document.ts';

/** What a document of ours says it was made from. */
export interface Origin {
  readonly template: string;
  readonly version: number;
  /** Empty where it was made from no conversation. */
  readonly conversation: string;
  readonly revision: number;
}

/** What the document was made from; null where it is none of ours. Anybody can write anything there. */
export function originOf({ properties }: ReadDocument): Origin | null {
  const template = properties[ORIGIN.template] ?? '';
  const version = Number(properties[ORIGIN.version]);
  if (!idSchema.safeParse(template).success || !Number.isSafeInteger(version)) return null;
  const conversation = properties[ORIGIN.conversation] ?? '';
  const revision = Number(properties[ORIGIN.revision] ?? 0);
  return {
    template,
    version,
    conversation: idSchema.safeParse(conversation).success ? conversation : '',
    revision: Number.isSafeInteger(revision) && revision >= 0 ? revision : 0,
  };
}
