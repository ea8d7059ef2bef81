import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from './bridge.ts';
import { settleDraft } from './draft.ts';

/** Which form is to be seen as a document. */
export interface PreviewWish {
  readonly id: string;
  /** Null: its draft. */
  readonly version: number | null;
  /** Of the draft; a newer one is drawn anew. */
  readonly revision: number;
}

/** The form as a document in which nothing is written, as PDF. While a new one is drawn the last one stays. */
export function useTemplatePreview({ id, version, revision }: PreviewWish) {
  return useQuery({
    queryKey: ['template-preview', id, version, revision],
    queryFn: async () => {
      if (version === null) await settleDraft(id);
      return call('template.preview', { id, version });
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
