import type { Template } from '#domain/template.ts';
import { Failure } from '../failure.ts';
import { formToBegin, offeredForms, readForm, type Sources } from './shelf.ts';

/** One version of a form. */
type Version = Pick<Template, 'id' | 'version'>;

/** The newer versions of forms that conversations can go over to. */
export interface NewerForms {
  /** The version that is offered now, where it is above that one; else null. */
  readonly above: (version: Version) => Promise<Template | null>;
  /** That version, kept from now on; null where there is none. @throws Failure `template.withdrawn` */
  readonly take: (version: Version) => Promise<Template | null>;
}

/** Those made here, and those that came with the program. */
export function newerForms(sources: Sources): NewerForms {
  return {
    above: async ({ id, version }) => {
      const offered = await offeredForms(sources).catch(nothing);
      const newest = offered?.find((one) => one.id === id);
      if (newest === undefined || newest.version <= version) return null;
      return readForm(sources, newest).catch(nothing);
    },
    take: (version) => formToBegin(sources, version).catch(nothing),
  };
}

/** What is not there, or cannot be read, is no newer form. */
function nothing(error: unknown): null {
  const code = error instanceof Failure ? error.code : null;
  if (code === 'not-found' || code === 'template.damaged') return null;
  throw error;
}
